import { itemsById } from '$lib/data/survey/items';
import { carriedOver } from '$lib/engine/answers/carriedOver';
import { changeCounts } from '$lib/engine/comparison/changeCounts';
import type { ItemPair } from '$lib/engine/comparison/compareAssessments';
import { compareWords } from '$lib/wording/compareWords';
import { language } from '$lib/wording/language';
import { shortName } from '$lib/wording/shortAnswer';
import { sideAnswer, sidePosition } from '$lib/wording/sideText';
import { heading, note } from '../blocks';
import { text } from '../cells';
import type { Block, Sheet } from '../document';
import { contentWords } from '../words';
import { changeCell, sideTitles, type Compared } from './sides';

/** Every item: both answers, where each stands, the change, and whether anybody has confirmed it since. */
export function itemsSheet(compared: Compared): Sheet {
	const { earlier, later, comparison } = compared;
	const words = compareWords();
	const sides = sideTitles(compared);
	const carried = new Set(carriedOver(itemsById, later.assessment.entries));
	return {
		kind: 'table',
		name: 'items',
		title: words.items,
		columns: [
			{ title: contentWords().item, width: 9, prefix: contentWords().itemPrefix },
			{ title: contentWords().prompt, width: 40 },
			{ title: words.change, width: 14 },
			...sides.map((side) => ({ title: words.answerOf(side), width: 36 })),
			...sides.map((side) => ({ title: words.positionOf(side), width: 44 })),
			{ title: words.carried, width: 12 }
		],
		rows: comparison.items.map(({ id, change, then, now }) => [
			text(id),
			text(promptOf(id)),
			changeCell(change),
			text(sideAnswer(earlier, then)),
			text(sideAnswer(later, now)),
			text(sidePosition(then)),
			text(sidePosition(now)),
			text(carried.has(id) ? words.carriedMark : '')
		])
	};
}

/**
 * What changed, one way of changing after the other, and the names of what did not. Questions by their short
 * names: whole they would take the document beyond four sheets, and the workbook has them.
 */
export function itemsByChange(compared: Compared): Block[] {
	const words = compareWords();
	const { items } = compared.comparison;
	const unchanged = items.filter(({ change }) => change === 'same');
	return [
		...changeCounts(items).flatMap(({ change, count }) => [
			heading(2, words.count(words.changes[change], count)),
			changedTable(
				compared,
				items.filter((item) => item.change === change)
			)
		]),
		...(unchanged.length === 0
			? []
			: [
					heading(2, words.count(words.changes.same, unchanged.length)),
					note(unchanged.map(({ id }) => named(id)).join(words.separator))
				])
	];
}

function changedTable(compared: Compared, items: readonly ItemPair[]): Block {
	const [then, now] = sideTitles(compared);
	return {
		kind: 'table',
		columns: [
			{ title: compareWords().item, width: 26 },
			{ title: then, width: 37 },
			{ title: now, width: 37 }
		],
		rows: items.map((item) => [
			text(named(item.id)),
			text(sideAnswer(compared.earlier, item.then)),
			text(sideAnswer(compared.later, item.now))
		])
	};
}

function named(id: string): string {
	return `${id} ${shortName({ id })}`;
}

function promptOf(id: string): string {
	return itemsById.get(id)?.prompt[language.current] ?? '';
}
