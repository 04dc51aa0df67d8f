import type { EditionReport } from '$lib/data/report/editionReport';
import type { ItemReport } from '$lib/data/report/itemReport';

type Other = ItemReport['others'][number];
type Change = Other['changes'][number];
type NotComparable = Other['notComparable'][number];

/** One option in two editions. */
export interface EditionRow {
	option: string;
	/** Bounds of its share; none where the edition says nothing about it. */
	earlier: EditionReport['published'][number]['share'] | undefined;
	later: EditionReport['published'][number]['share'] | undefined;
	/** With numbers where both are exact, with a reason where they cannot be compared. */
	change: Change | (NotComparable & { verdict: 'notComparable' });
}

/** Every option of an item that another edition can or cannot be compared on, in printed order. */
export function editionRows(main: EditionReport, other: Other): EditionRow[] {
	const changes: EditionRow['change'][] = [
		...other.changes,
		...other.notComparable.map((each) => ({ ...each, verdict: 'notComparable' as const }))
	];
	const order = [...main.published, ...other.published].map(({ option }) => option);
	const shareIn = (inEdition: EditionReport, option: string) =>
		inEdition.published.find((each) => each.option === option)?.share;
	return changes
		.map((change) => ({
			option: change.option,
			earlier: shareIn(main, change.option),
			later: shareIn(other, change.option),
			change
		}))
		.sort((one, next) => order.indexOf(one.option) - order.indexOf(next.option));
}
