import type { Entry } from '$lib/data/answer';
import { editionsInUse } from '$lib/wording/editionsInUse';
import type { ItemReport } from '$lib/data/report/itemReport';
import type { Standing } from '$lib/data/report/standing';
import type { Item } from '$lib/data/survey/item';
import { language } from '$lib/wording/language';
import { reportWords } from '$lib/wording/reportWords';
import { isDisputed } from '$lib/wording/clashText';
import { changeText, restText, tellingChanges } from '$lib/wording/changeText';
import { departmentText } from '$lib/wording/departmentText';
import { answerText, optionLabel } from '$lib/wording/answerText';
import { standingLine, standingText } from '$lib/wording/standingText';
import { colon } from '$lib/wording/format';
import { indented } from './indented';
import { partLines } from './editionLines';

type Other = ItemReport['others'][number];

/**
 * One item of the report: its answer, and where it stands among the teams.
 *
 * @param entry Gives the person's own words to "other".
 */
export function itemLines(
	item: Item,
	report: ItemReport,
	entry: Entry | undefined,
	standing: Standing | undefined
): string[] {
	const words = reportWords();
	const { answer, status } = report;
	const said = answer ? answerText(item, answer, entry) : words.status[status];
	return [
		`${item.id} ${item.prompt[language.current]}`,
		...indented([
			`${words.yours}${colon()}${said}`,
			...(answer && words.status[status] && !isDisputed(report) ? [words.status[status]] : []),
			...(standing?.cut
				? [standingText(item, answer, standing) ?? '', standingLine(standing)]
				: []),
			...partLines(item, answer, report, entry?.other),
			...(report.departments ?? []).map((difference) => departmentText(item, difference)),
			...report.others.flatMap((other) => otherLines(item, answer, other))
		])
	];
}

/** What another edition says, and whether shares differ. */
function otherLines(item: Item, answer: ItemReport['answer'], other: Other): string[] {
	const edition = editionsInUse.edition(other.edition);
	if (!edition) throw new RangeError(`there is no edition ${other.edition}`);
	const words = reportWords();
	const rest = restText(other, (option) => optionLabel(item, option));
	return [
		`${words.otherEdition(edition.title[language.current])}${colon().trimEnd()}`,
		...indented([
			...partLines(item, answer, other),
			...tellingChanges(other.changes).map((change) =>
				changeText(optionLabel(item, change.option), change)
			),
			...(rest === undefined ? [] : [rest])
		])
	];
}
