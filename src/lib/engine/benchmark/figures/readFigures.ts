import type { Base, Figure } from '$lib/data/editions/figure';
import type { Source } from '$lib/data/editions/source';
import type { Column, Wording } from '$lib/data/editions/wording';
import { confirmingAmong } from './confirming';
import { readingOf, type Reading } from './reading';
import { noAnswer, type Scale } from '../scale';

/** The lists that figures are read with. */
export interface FigureLists {
	figures: readonly Figure[];
	wordings: readonly Wording[];
	sources: readonly Source[];
	/** Which column of the table of words is read; the usual one if not said. */
	column?: Column;
}

/** The kinds of base whose shares can be computed with. */
export type BaseKind = Exclude<Base['kind'], 'answered' | 'group' | 'notStated'>;

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
 * Quoted only: words without a share, a base that is not stated or is a part of the teams, a
 * single way of providing a service, a share of all teams where others give the item's own base,
 * a count out of an unknown number, and whatever leaves 0 to 1.
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

	const computable = about.filter(isComputable);
	const base = baseOf(scale, computable);
	const own = computable.filter(({ base: { kind } }) => kind === base || kind === 'answered');
	const teams = base === 'all' ? editionTeams : teamsOf(scale, own);

	const readings = own.flatMap((figure) => readingOf(figure, wordings, teams, column) ?? []);
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

function checkOptions(scale: Scale, { id, options, maybe = [], statement }: Figure): void {
	const among = statement.kind === 'most' ? statement.among : [];
	for (const option of [...options, ...maybe, ...among]) {
		if (option === noAnswer || scale.categories.includes(option)) continue;
		throw new RangeError(`${id}: ${scale.id} has no option ${option}`);
	}
}

function isComputable(figure: Figure): boolean {
	const speaksOf = figure.options.length + (figure.maybe?.length ?? 0);
	return speaksOf > 0 && figure.provision === undefined;
}

function baseOf(scale: Scale, figures: readonly Figure[]): BaseKind {
	const kinds = new Set<BaseKind>();
	for (const { base } of figures) {
		if (base.kind === 'withSoc' || base.kind === 'contacted' || base.kind === 'publishing') {
			kinds.add(base.kind);
		}
	}
	if (kinds.size > 1) throw new RangeError(`${scale.id} has bases ${[...kinds].join(', ')}`);
	return [...kinds][0] ?? 'all';
}

function teamsOf(scale: Scale, figures: readonly Figure[]): number | undefined {
	const sizes = new Set(figures.flatMap(({ base }) => ('teams' in base ? [base.teams] : [])));
	if (sizes.size > 1) throw new RangeError(`${scale.id} has bases of ${[...sizes].join(', ')}`);
	return [...sizes][0];
}
