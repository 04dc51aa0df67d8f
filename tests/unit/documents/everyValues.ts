import { answersCsv } from '$lib/documents/csv/answersCsv';
import { outlines } from '$lib/data/survey/outlines';
import { levelsCsv } from '$lib/documents/frameworks/levelFiles';
import { reportLevels } from '$lib/engine/frameworks/reportLevels';
import { csvText } from '$lib/storage/files/csvText';
import { safeValue } from '$lib/storage/files/safeValue';
import { sim3 } from '../engine/frameworks/made';
import { assessmentOf } from '../engine/report/fixtures';
import { hostile } from './everyDocument';

/** What a spreadsheet takes for a number, a day, a time or a truth, in some language. */
export const likeValues = [
	...[
		'2.10',
		'2.4.1',
		'1-2',
		'1/2',
		'1 1/2',
		'0123',
		'1234567890123456',
		'1e5',
		'1.5E3',
		'.5',
		'5.'
	],
	...[
		'50%',
		'5 %',
		'(5)',
		'$5',
		'$1,000',
		'￥1,000',
		'1,000',
		'５',
		'２.１０',
		'٣',
		'TRUE',
		'false'
	],
	...[
		'31 March 2026',
		'March 31, 2026',
		'Mar 31 2026',
		'3 March',
		'Mar 3',
		'Mar-26',
		'May 5',
		'5 May'
	],
	...['Tue 5 May 2026', 'October 2014', '12:30', '12:30 PM', '2026/3/31', '2026-03-31T10:00'],
	...['2026年3月31日', '2014年10月', '3月31日', '令和8年3月31日', 'R8.3.31']
];

/** Files of values that are not made of a document: names with the text, in the language of the moment. */
export function furtherValues(tongue: 'ja' | 'en'): Record<string, string> {
	const { entries, ...rest } = assessmentOf('matureTeam');
	const words = [...hostile.map(([each]) => each), ...likeValues];
	const noted = Object.entries(entries).map(([id, entry], place) => [
		id,
		{
			...entry,
			note: words[place % words.length] ?? '',
			reason: words[(place + 30) % words.length] ?? ''
		}
	]);
	// Each of these is the only open item of a requirement, and stands in a cell alone.
	const open = Object.fromEntries(
		Object.entries(entries).filter(([id]) => !['2.10', '4.10'].includes(id))
	);
	const assessment = { ...rest, asOf: '2026-03-31', entries: Object.fromEntries(noted) };
	return {
		[`answers.${tongue}.csv`]: answersCsv(assessment),
		[`levels.${tongue}.csv`]: levelsCsv(sim3, reportLevels(sim3, outlines, open, {})),
		[`values.${tongue}.csv`]: csvText([['values'], ...likeValues.map((each) => [safeValue(each)])])
	};
}
