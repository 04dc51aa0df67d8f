import type { ItemReport } from '$lib/data/report';
import { changeWords } from './changeWords';
import { reportWords } from './reportWords';

type Change = ItemReport['others'][number]['changes'][number];
type NotComparable = ItemReport['others'][number]['notComparable'][number];

/**
 * How an option's share differs between two editions, in words and percentage points.
 *
 * @param label The option's label.
 */
export function changeText(label: string, { verdict, difference, interval }: Change): string {
	return `${label}: ${reportWords().changed[verdict]} ${changeNumbers({ difference, interval })}`;
}

/** The difference and its interval alone. */
export function changeNumbers({
	difference,
	interval: [low, high]
}: Pick<Change, 'difference' | 'interval'>): string {
	return reportWords().difference(points(difference), points(low), points(high));
}

/** That an option cannot be compared, and why. */
export function notComparableText(label: string, { reason }: NotComparable): string {
	const words = changeWords();
	return words.notComparable(label, words.reasons[reason]);
}

/** A difference of fractions in percentage points, to one place. */
function points(difference: number): string {
	const value = Math.round(difference * 1000) / 10;
	return value > 0 ? `+${value}` : String(value).replace('-', '−');
}
