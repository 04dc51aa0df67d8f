import type { MatterReport } from '$lib/data/report/matterReport';
import type { Report } from '$lib/data/report/report';
import { applying } from '$lib/engine/readiness/applying';
import { colon } from '$lib/wording/format';
import { language } from '$lib/wording/language';
import { checklistWords } from '$lib/wording/checklistWords';
import { practiceSentences } from '$lib/wording/practiceText';
import { practiceWords } from '$lib/wording/practiceWords';
import { cautions } from './caveats';
import { count, empty, text, verdictCell } from './cells';
import type { Cell, Sheet } from './document';
import { identityOf, type Made } from './identity';
import { matterOf } from './matters';
import { settledText } from './settledText';
import { contentWords } from './words';

/** The first sheet: whose workbook it is, the six verdicts with their chart, and how to read it. */
export function overviewSheet(report: Report, made: Made): Sheet {
	const words = contentWords();
	const row = (name: string, value: string): Cell[] => [text(name), text(value), empty, empty];
	const whose = identityOf(report, made).map(([name, value]) => row(name, value));
	return {
		kind: 'table',
		name: 'overview',
		title: words.sheets.overview,
		columns: [
			{ title: words.name, width: 34 },
			{ title: words.value, width: 62 },
			{ title: words.settledCriteria, width: 12 },
			{ title: words.openCriteria, width: 12 }
		],
		bars: {
			title: checklistWords().summary,
			description: report.matters
				.map((matter) => `${titleOf(matter)}${colon()}${settledText(matter)}`)
				.join(words.separator),
			from: whose.length + 1,
			count: report.matters.length
		},
		rows: [
			...whose,
			...report.matters.map(matterRow),
			...practiceSentences(report.practices.all).map((sentence) =>
				row(practiceWords().heading, sentence)
			),
			...cautions(report, made.at).map((sentence) => row(words.caution, sentence))
		]
	};
}

function matterRow(matter: MatterReport): Cell[] {
	const settled = matter.counts.settled ?? 0;
	return [
		text(titleOf(matter)),
		verdictCell(matter.verdict),
		count(settled),
		count(applying(matter) - settled)
	];
}

function titleOf({ id }: MatterReport): string {
	return `${id}. ${matterOf(id).title[language.current]}`;
}
