import type { Figure } from '$lib/data/editions/figure';
import type { Source } from '$lib/data/editions/source';
import type { WordingColumn, Wording } from '$lib/data/editions/wording';
import { baseOf, isComputable, isOfBase, onEitherBase, teamsOf, type BaseKind } from './bases';
import { confirmingAmong } from './confirming';
import { isReadingOpen, openReadings } from './openReadings';
import { subgroupReadingOf } from '../bounds/subgroups';
import { readingOf, type Reading } from './reading';
import { noAnswer, type Scale } from '../scale';

/** The lists that figures are read with. */
export interface FigureLists {
	figures: readonly Figure[];
	wordings: readonly Wording[];
	sources: readonly Source[];
	/** Which column of the table of words is read; the usual one if not said. */
	column?: WordingColumn;
}

/** Everything published about one scale, by what it is good for. */
export interface FiguresRead {
	/** Whose shares they are. A conditional item has a base of its own. */
	base: BaseKind;
	/** Number of teams in the base, if a source states it. */
	teams?: number;
	/** What the bounds follow from. */
	used: Reading[];
	/** What says nothing beyond an exact primary figure about the same options. */
	confirming: Figure[];
	/** What is shown and never computed with. */
	quoted: Figure[];
}

/**
 * Reads the figures of one scale in one edition.
 *
 * Quoted only: words without a share, an article's own words, a base of which nothing is known, a
 * share of some of the teams that is no count, what contradicts a primary figure, a share of all
 * teams where others give the item's own base, a count out of an unknown number, and whatever leaves
 * 0 to 1.
 *
 * @param figures Those of one edition; those about other scales are passed over.
 * @param editionTeams Number of teams that answered the edition.
 * @throws RangeError naming the figure if it speaks about an option that the scale lacks, or fits
 *   neither its base nor the tables; or if figures give one item several bases of its own.
 */
export function readFigures(
	scale: Scale,
	{ figures, wordings, sources, column }: FigureLists,
	editionTeams: number
): FiguresRead {
	const about = figures.filter((figure) => figure.item === scale.id);
	for (const figure of about) checkOptions(scale, figure);

	const computable = about.filter((figure) => isComputable(scale, figure, sources));
	const base = baseOf(scale, computable);
	const own = computable.filter((figure) => isOfBase(figure, base));
	const teams = base === 'all' ? editionTeams : teamsOf(scale, own);

	const stated = own
		.flatMap((figure) => readingOf(figure, wordings, teams, column) ?? [])
		.flatMap((reading) => onEitherBase(reading, base));
	const readings = base === 'all' ? withParts(scale, computable, stated, editionTeams) : stated;
	const confirming = confirmingAmong(readings, sources);
	const read = new Set(readings.map((reading) => reading.figure));
	return {
		base,
		...(teams !== undefined && { teams }),
		used: readings.filter((reading) => !confirming.has(reading)),
		confirming: [...confirming].map((reading) => reading.figure),
		quoted: about.filter((figure) => !read.has(figure))
	};
}

/** What some of the teams add, and then what percentages on an unknown base add to all that. */
function withParts(
	scale: Scale,
	figures: readonly Figure[],
	stated: readonly Reading[],
	teams: number
): Reading[] {
	const ofSubgroups = figures.flatMap((figure) => subgroupReadingOf(figure, teams) ?? []);
	const known = [...stated, ...ofSubgroups];
	return [...known, ...openReadings(scale, figures.filter(isReadingOpen), known, teams)];
}

function checkOptions(scale: Scale, figure: Figure): void {
	const { id, options, maybe = [], without = [], statement } = figure;
	const among = statement.kind === 'most' ? statement.among : [];
	const besides = statement.kind === 'rest' ? statement.besides : [];
	for (const option of [...options, ...maybe, ...without, ...among, ...besides]) {
		if (option === noAnswer || scale.categories.includes(option)) continue;
		throw new RangeError(`${id}: ${scale.id} has no option ${option}`);
	}
}
