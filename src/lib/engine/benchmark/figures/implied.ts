import type { Source } from '$lib/data/editions/source';
import { componentsOf, type Components } from '../bounds/components';
import { extremeOf } from '../bounds/extreme';
import type { Programme } from '../bounds/programme';
import { termsOf, type Terms } from '../bounds/terms';
import { saysHowMany } from './confirming';
import { isPrimary } from './isPrimary';
import type { Reading } from './reading';

/** What sums of shares lose in the solver. */
const noise = 1e-9;

/**
 * Those readings that narrow nothing, since the exact primary figures of the scale say as much already: of
 * a chart that is known to the last bar, all words about it. Leaving them out changes no bound.
 *
 * @param programme Of all readings; some distribution fits it.
 */
export function impliedBy(
	programme: Programme,
	readings: readonly Reading[],
	sources: readonly Source[]
): ReadonlySet<Reading> {
	const exact = new Set(
		readings.filter(({ figure }) => isPrimary(figure, sources) && saysHowMany(figure))
	);
	const others = readings.filter((reading) => !exact.has(reading));
	if (exact.size === 0 || others.length === 0) return new Set();

	const exactIds = new Set([...exact].map(({ figure }) => figure.id));
	const components = componentsOf(
		programme.conditions.filter(({ figure }) => figure === undefined || exactIds.has(figure))
	);
	return new Set(others.filter((reading) => isImplied(reading)));

	function isImplied({ figure }: Reading): boolean {
		const { id, options, without, provision, base } = figure;
		if (base.kind === 'group') {
			// How many of a part there are tells nothing more of the whole once that is known.
			const whole = termsOf(programme.scale, programme.groups, options, { without, provision });
			const [low, high] = endsOf(whole, components);
			return high - low < noise;
		}
		const own = programme.conditions.filter((condition) => condition.figure === id);
		return own.every(({ terms, low, high }) => {
			const [lowest, highest] = endsOf(terms, components);
			return lowest >= low - noise && highest <= high + noise;
		});
	}
}

/** How far a sum can go; from nothing to everything where nothing bounds it. */
function endsOf(terms: Terms, components: Components): [low: number, high: number] {
	const isBound = [...terms.keys()].every(
		(unknown) => components.fixed.has(unknown) || components.of.has(unknown)
	);
	if (!isBound) return [-Infinity, Infinity];
	const low = extremeOf({ components }, terms, 'minimize')?.value ?? -Infinity;
	const high = extremeOf({ components }, terms, 'maximize')?.value ?? Infinity;
	return [low, high];
}
