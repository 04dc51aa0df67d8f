import type { Figure } from '$lib/data/editions/figure';
import type { WordingColumn } from '$lib/data/editions/wording';
import { componentsOf } from '../bounds/components';
import { extremeOf } from '../bounds/extreme';
import { findClash } from '../bounds/findClash';
import { programmeOf, type Programme } from '../bounds/programme';
import type { Scale } from '../scale';
import { readFigures, type FigureLists, type FiguresRead } from './readFigures';

/** What figures are read with. */
export interface Reader {
	scale: Scale;
	lists: Omit<FigureLists, 'figures'>;
	/** Number of teams of the edition. */
	teams: number;
}

/** Figures as they are read, and what follows from them. */
export interface Fitting {
	read: FiguresRead;
	programme: Programme;
}

/** Whether some distribution fits all of the figures. */
export function fit(reader: Reader, figures: readonly Figure[]): boolean {
	return fitting(reader, figures) !== undefined;
}

/** What the figures say together; nothing where no distribution fits all of them. */
export function fitting(reader: Reader, figures: readonly Figure[]): Fitting | undefined {
	const found = readingFor(reader, figures, 'usual');
	return found && isPossible(found.programme) ? found : undefined;
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
	const found = readingFor(reader, [...added, ...known], column);
	if (!found) return [...known];
	const clashing = findClash(found.programme) ?? [];
	return known.filter(({ id }) => clashing.includes(id));
}

function fits(
	reader: Reader,
	figures: readonly Figure[],
	column: WordingColumn,
	addingUp: boolean
): boolean {
	const found = readingFor(reader, figures, column);
	if (!found) return false;
	if (addingUp) return isPossible(found.programme);
	const said = found.programme.conditions.filter(({ figure }) => figure !== undefined);
	return isPossible({ components: componentsOf(said) });
}

function isPossible({ components }: Pick<Programme, 'components'>): boolean {
	return extremeOf({ components }, new Map(), 'minimize') !== undefined;
}

/** Nothing where the figures fit no base, or several that do not go together. */
function readingFor(
	{ scale, lists, teams }: Reader,
	figures: readonly Figure[],
	column: WordingColumn
): Fitting | undefined {
	try {
		const read = readFigures(scale, { ...lists, figures, column }, teams);
		return { read, programme: programmeOf(scale, read) };
	} catch (problem) {
		if (problem instanceof RangeError) return undefined;
		throw problem;
	}
}
