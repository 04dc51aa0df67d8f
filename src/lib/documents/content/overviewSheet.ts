import type { Report } from '$lib/data/report';
import { language } from '$lib/wording/language';
import { checklistWords } from '$lib/wording/checklistWords';
import { practiceSentences } from '$lib/wording/practiceText';
import { practiceWords } from '$lib/wording/practiceWords';
import { cautions } from './caveats';
import { text } from './cells';
import type { Cell, Sheet } from './document';
import { identityOf, type Made } from './identity';
import { matterOf } from './matters';
import { settledText } from './settledText';
import { contentWords } from './words';

/** The first sheet: whose workbook it is, the six verdicts, and how to read it. */
export function overviewSheet(report: Report, made: Made): Sheet {
	const words = contentWords();
	const { verdicts } = checklistWords();
	const row = (name: string, value: string, more = ''): Cell[] => [
		text(name),
		text(value),
		text(more)
	];
	return {
		kind: 'table',
		name: 'overview',
		title: words.sheets.overview,
		columns: [
			{ title: words.name, width: 40 },
			{ title: words.value, width: 60 },
			{ title: checklistWords().settledCount, width: 24 }
		],
		rows: [
			...identityOf(report, made).map(([name, value]) => row(name, value)),
			...report.matters.map((matter) =>
				row(
					`${matter.id}. ${matterOf(matter.id).title[language.current]}`,
					verdicts[matter.verdict],
					settledText(matter)
				)
			),
			...practiceSentences(report.practices.all).map((sentence) =>
				row(practiceWords().heading, sentence)
			),
			...cautions(report, made.at).map((sentence) => row(words.caution, sentence))
		]
	};
}
