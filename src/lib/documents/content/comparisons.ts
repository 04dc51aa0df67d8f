import type { Answer, Entries } from '$lib/data/answer';
import type { EditionReport } from '$lib/data/report/editionReport';
import type { ItemReport } from '$lib/data/report/itemReport';
import type { Report } from '$lib/data/report/report';
import { itemsById } from '$lib/data/survey/items';
import type { Item } from '$lib/data/survey/item';
import { language } from '$lib/wording/language';
import { clashLines, isDisputed } from '$lib/wording/clashText';
import { changeText, restText, tellingChanges } from '$lib/wording/changeText';
import { departmentText } from '$lib/wording/departmentText';
import { findings } from '$lib/wording/findings';
import { standingLine } from '$lib/wording/standingText';
import { reportWords } from '$lib/wording/reportWords';
import { shortOption } from '$lib/wording/shortAnswer';
import { wayLabel } from '$lib/wording/waysText';
import { answerText, optionLabel } from '$lib/wording/answerText';
import { ownOptions } from '$lib/engine/answers/ownOptions';
import { buildTimeComparison, subgroupComparison } from './otherEditionComparisons';
import { editionById, type ComparisonLine, type InEdition } from './comparison';
import { shareRows, type Naming } from './shareRows';
import { contentWords } from './words';
import { buildItems } from '$lib/engine/answers/problems';

/** Everything that a report compares, in the order of its pages. */
export function comparisons(report: Report, entries: Entries): ComparisonLine[] {
	return report.items.flatMap((itemReport) => {
		const item = itemsById.get(itemReport.id);
		if (!item) throw new RangeError(`${itemReport.id} is not an item`);
		return [ofItem(item, itemReport, report, entries), ...beside(item, report)];
	});
}

function ofItem(item: Item, found: ItemReport, report: Report, entries: Entries): ComparisonLine {
	const { answer, status } = found;
	const naming: Naming = {
		labelOf: (option) => optionLabel(item, option),
		briefOf: (option) => shortOption(item, option),
		own: ownOptions(answer),
		wayOf: (provision) => wayLabel(item, provision),
		scale: item.order?.scale
	};
	const standing = report.highlights.standings.find((each) => each.item === item.id);
	const inEdition = (
		id: string,
		inEdition: EditionReport,
		changes: readonly string[],
		sentences: readonly string[]
	): InEdition => ({
		edition: editionById(id),
		// That figures contradict each other comes before what is said with the others.
		sentences: [...clashLines(inEdition), ...sentences],
		rows: shareRows(inEdition, naming),
		changes,
		evidence: inEdition
	});
	return {
		id: item.id,
		section: item.section,
		title: item.prompt[language.current],
		answer: answer && answerText(item, answer, entries[item.id]),
		status: answer && isDisputed(found) ? contentWords().disputed : statusText(status, answer),
		standing: standing?.cut && standingLine(standing),
		isCompared: status === 'compared',
		editions: [
			inEdition(
				report.edition,
				found,
				[],
				[
					...findings(item, answer, found, standing),
					...(found.departments ?? []).map((difference) => departmentText(item, difference))
				]
			),
			...found.others.map((other) =>
				inEdition(other.edition, other, changeLines(item, other), findings(item, answer, other))
			)
		]
	};
}

function statusText(status: ItemReport['status'], answer: Answer | undefined): string {
	if (status === 'compared' && answer) return contentWords().compared;
	return reportWords().status[status];
}

/** What the report compares beside the items, after the item that it belongs to. */
function beside(item: Item, report: Report): ComparisonLine[] {
	if (item.id === buildItems.completion) return [buildTimeComparison(report)];
	if (item.kind !== 'services') return [];
	return report.subgroups.flatMap((subgroup) => subgroupComparison(item, subgroup, report.edition));
}

/** What has changed beyond chance, and the other options in one sentence. */
function changeLines(item: Item, other: ItemReport['others'][number]): string[] {
	const rest = restText(other, (option) => optionLabel(item, option));
	return [
		...tellingChanges(other.changes).map((change) =>
			changeText(optionLabel(item, change.option), change)
		),
		...(rest === undefined ? [] : [rest])
	];
}
