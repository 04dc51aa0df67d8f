import type { Base, Figure } from '$lib/data/editions/figure';
import type { Source } from '$lib/data/editions/source';
import { isPrimary } from './isPrimary';
import { isReadingOpen } from './openReadings';
import type { Reading } from './reading';
import type { Scale } from '../scale';

/** The kinds of base whose shares can be computed with. */
export type BaseKind = Exclude<Base['kind'], 'answered' | 'group' | 'oneOf' | 'notStated'>;

/** Whether a figure can be computed with, once its base is known. */
export function isComputable(scale: Scale, figure: Figure, sources: readonly Source[]): boolean {
	const { options, maybe = [], provision, statement, clashesWith } = figure;
	if (options.length + maybe.length === 0 || clashesWith) return false;
	if (provision !== undefined && !scale.ways?.includes(provision)) return false;
	// The table of words is that of the report: an article calls 22 of 46 「多い」.
	return statement.kind !== 'word' || isPrimary(figure, sources);
}

/**
 * The base of a scale: the item's own, if a figure names one.
 *
 * @throws RangeError if figures name several.
 */
export function baseOf(scale: Scale, figures: readonly Figure[]): BaseKind {
	const kinds = new Set<BaseKind>(figures.flatMap(({ base }) => ownBases(base)));
	if (kinds.size > 1) throw new RangeError(`${scale.id} has bases ${[...kinds].join(', ')}`);
	return [...kinds][0] ?? 'all';
}

function ownBases(base: Base): BaseKind[] {
	switch (base.kind) {
		case 'withSoc':
		case 'contacted':
		case 'publishing':
		case 'sharing':
			return [base.kind];
		case 'oneOf':
			return base.bases.includes('publishing') ? ['publishing'] : [];
		default:
			return [];
	}
}

/** Whether a figure's share is one of the base, or can be read on it. */
export function isOfBase(figure: Figure, kind: BaseKind): boolean {
	const { base } = figure;
	if (base.kind === 'oneOf')
		return base.bases.some((each) => each === kind) && !isReadingOpen(figure);
	return base.kind === kind || base.kind === 'answered';
}

/**
 * A share of which it is not stated whether it is one of all teams or of those the item applies to.
 * The teams counted are among the latter, who are no more than all: their share of these is as large at
 * least, so a lower end holds on either base, and an upper end on none.
 */
export function onEitherBase(reading: Reading, kind: BaseKind): Reading[] {
	if (reading.figure.base.kind !== 'oneOf' || kind === 'all') return [reading];
	const low = reading.interval?.[0] ?? 0;
	return low > 0 ? [{ ...reading, interval: [low, 1] }] : [];
}

/**
 * The number of teams in the item's own base, if a source states it.
 *
 * @throws RangeError if sources state several.
 */
export function teamsOf(scale: Scale, figures: readonly Figure[]): number | undefined {
	const sizes = new Set(figures.flatMap(({ base }) => ('teams' in base ? (base.teams ?? []) : [])));
	if (sizes.size > 1) throw new RangeError(`${scale.id} has bases of ${[...sizes].join(', ')}`);
	return [...sizes][0];
}
