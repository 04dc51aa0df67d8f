import type { ItemReport } from '$lib/data/report';
import { reportWords } from './words';

type Change = ItemReport['others'][number]['changes'][number];

/**
 * How an option's share differs between two editions, in words and percentage points.
 *
 * @param label The option's label.
 */
export function changeText(label: string, { verdict, difference, interval }: Change): string {
	const words = reportWords();
	const [low, high] = interval;
	const numbers = words.difference(points(difference), points(low), points(high));
	return `${label}: ${words.changed[verdict]} ${numbers}`;
}

/** A difference of fractions in percentage points, to one place. */
function points(difference: number): string {
	const value = Math.round(difference * 1000) / 10;
	return value > 0 ? `+${value}` : String(value).replace('-', '−');
}
