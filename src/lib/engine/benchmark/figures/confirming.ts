import type { Figure } from '$lib/data/editions/figure';
import type { Source } from '$lib/data/editions/source';
import { isPrimary } from './isPrimary';
import type { Reading } from './reading';

/**
 * Those readings that say nothing beyond an exact primary figure about the same options: a count
 * or a percentage in the report itself. Leaving them out changes no bound. A reading that disagrees
 * with the exact figure is not among them, so that it is computed with and the clash comes out.
 *
 * @throws RangeError if a figure's source is not in the list.
 */
export function confirmingAmong(
	readings: readonly Reading[],
	sources: readonly Source[]
): ReadonlySet<Reading> {
	const exact = readings.filter(({ figure }) => isPrimary(figure, sources) && saysHowMany(figure));
	const others = readings.filter((reading) => !exact.includes(reading));
	return new Set(others.filter((reading) => exact.some((each) => confirms(reading, each))));
}

/** Whether a figure says how many, of whatever is asked. */
export function saysHowMany({ statement: { kind }, maybe, base }: Figure): boolean {
	const isOfWhole = base.kind !== 'group' && base.kind !== 'oneOf';
	return (kind === 'count' || kind === 'percent') && !maybe && isOfWhole;
}

function confirms(reading: Reading, exact: Reading): boolean {
	if (!reading.interval || !exact.interval) return false;
	return (
		!reading.figure.maybe &&
		reading.figure.base.kind !== 'group' &&
		reading.ofAnswered === exact.ofAnswered &&
		reading.figure.provision === exact.figure.provision &&
		areSame(reading.figure.options, exact.figure.options) &&
		areSame(reading.figure.without ?? [], exact.figure.without ?? []) &&
		reading.interval[0] <= exact.interval[0] &&
		reading.interval[1] >= exact.interval[1]
	);
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
	return some.length === others.length && some.every((option) => others.includes(option));
}
