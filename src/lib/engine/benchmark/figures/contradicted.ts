import type { Figure } from '$lib/data/editions/figure';
import type { WordingColumn } from '$lib/data/editions/wording';
import { componentsOf } from '../bounds/components';
import { extremeOf } from '../bounds/extreme';
import { findClash } from '../bounds/findClash';
import { programmeOf, type Programme } from '../bounds/programme';
import type { Scale } from '../scale';
import { readFigures, type FigureLists } from './readFigures';

/** What figures are read with. */
export interface Reader {
	scale: Scale;
	lists: Omit<FigureLists, 'figures'>;
	/** Number of teams of the edition. */
	teams: number;
}

/** Whether some distribution fits all of the figures. */
export function fit(
	reader: Reader,
	figures: readonly Figure[],
	column: WordingColumn = 'usual'
): boolean {
	return fits(reader, figures, column, true);
}

/**
 * Those of the known figures that others contradict, each by itself; where none does so by itself, a
 * smallest set that does so together.
 *
 * Where the others do not even add up, the known ones are held against each of their shares all the same:
 * a chart with a wrong bar is to be told which sentence the bar contradicts.
 */
export function contradictedBy(
	reader: Reader,
	added: readonly Figure[],
	known: readonly Figure[],
	column: WordingColumn = 'usual'
): Figure[] {
	const addsUp = fits(reader, added, column, true);
	if (!addsUp && !fits(reader, added, column, false)) return [];
	const alone = known.filter((figure) => !fits(reader, [...added, figure], column, addsUp));
	if (alone.length > 0 || !addsUp) return alone;
	const programme = programmeFor(reader, [...added, ...known], column);
	if (!programme) return [...known];
	const clashing = findClash(programme) ?? [];
	return known.filter(({ id }) => clashing.includes(id));
}

function fits(
	reader: Reader,
	figures: readonly Figure[],
	column: WordingColumn,
	addingUp: boolean
): boolean {
	const programme = programmeFor(reader, figures, column);
	if (!programme) return false;
	const conditions = addingUp
		? programme.conditions
		: programme.conditions.filter(({ figure }) => figure !== undefined);
	return extremeOf({ components: componentsOf(conditions) }, new Map(), 'minimize') !== undefined;
}

/** Nothing where the figures fit no base, or several that do not go together. */
function programmeFor(
	{ scale, lists, teams }: Reader,
	figures: readonly Figure[],
	column: WordingColumn
): Programme | undefined {
	try {
		return programmeOf(scale, readFigures(scale, { ...lists, figures, column }, teams));
	} catch (problem) {
		if (problem instanceof RangeError) return undefined;
		throw problem;
	}
}
