import type { ItemReport } from '$lib/data/report/itemReport';
import { changeWords } from './changeWords';
import { colon } from './format';
import { reportWords } from './reportWords';

type Change = ItemReport['others'][number]['changes'][number];

/**
 * How an option's share differs between two editions, in words and percentage points.
 *
 * @param label The option's label.
 */
export function changeText(label: string, { verdict, difference, interval }: Change): string {
	return `${label}${colon()}${reportWords().changed[verdict]} ${changeNumbers({ difference, interval })}`;
}

/** The difference and its interval alone. */
export function changeNumbers({
	difference,
	interval: [low, high]
}: Pick<Change, 'difference' | 'interval'>): string {
	const [least, most] = difference.map(points);
	const between = least === most ? (least ?? '') : reportWords().between(least ?? '', most ?? '');
	return reportWords().difference(between, points(low), points(high));
}

/** The changes that are larger than chance would explain: only these are worth a line. */
export function tellingChanges(changes: readonly Change[]): Change[] {
	return changes.filter(({ verdict }) => verdict !== 'cannotTell');
}

/** All other options in one sentence; nothing where there are none. */
export function restText(
	{ changes, notComparable }: Pick<ItemReport['others'][number], 'changes' | 'notComparable'>,
	labelOf: (option: string) => string
): string | undefined {
	const open = changes.filter(({ verdict }) => verdict === 'cannotTell');
	const labels = [...open, ...notComparable].map(({ option }) => labelOf(option));
	return labels.length === 0 ? undefined : changeWords().rest(labels);
}

/** A difference of fractions in percentage points, to one place. */
function points(difference: number): string {
	const value = Math.round(difference * 1000) / 10;
	return value > 0 ? `+${value}` : String(value).replace('-', '−');
}
