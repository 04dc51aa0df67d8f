import type { Figure } from '$lib/data/editions/figure';
import type { Source } from '$lib/data/editions/source';
import type { Item } from '$lib/data/survey/item';
import type { Clash } from './added';
import { isPrimary } from './isPrimary';
import type { FiguresRead } from './readFigures';

/**
 * What weakens a sentence about the teams, by code. The first three hold for a whole report and
 * are added by it; `differentSurveys` goes with every difference between editions.
 */
export const caveats = [
	'oldEdition',
	'membersOnly',
	'manyComparisons',
	'differentSurveys',
	'baseNotAll',
	'smallBase',
	'rebuiltOptions',
	'secondarySource',
	'wordsOnly',
	'countedInParts',
	'baseNotStated',
	'readFromList',
	'sourcesClash',
	'maybeSlip',
	'restsOnPack',
	'packClash',
	'packChosen',
	'wordYields',
	'editionPhraseMaybe',
	'commonIsNotRight'
] as const;

export type Caveat = (typeof caveats)[number];

/** Fewer teams than this are a small group. */
export const smallBase = 30;

/** What packs have to do with a comparison. */
interface PackEvidence {
	/** Whether a figure came with a supplement. */
	isOfPack: (figureId: string) => boolean;
	clashes: readonly Clash[];
	yielding: readonly string[];
}

const noPacks: PackEvidence = { isOfPack: () => false, clashes: [], yielding: [] };

/**
 * The caveats of one comparison.
 *
 * @param origin Of the item's options; undefined for a measure, which has none.
 */
export function caveatsOf(
	read: FiguresRead,
	sources: readonly Source[],
	origin: Item['origin'] | undefined,
	{ isOfPack, clashes, yielding }: PackEvidence = noPacks
): Caveat[] {
	const figures = read.used.map((reading) => reading.figure);
	const holds: Partial<Record<Caveat, boolean>> = {
		baseNotAll: read.base !== 'all',
		smallBase: read.teams !== undefined && read.teams < smallBase,
		rebuiltOptions: origin === 'rebuilt' || origin === 'partly',
		secondarySource: figures.some(
			(figure) => !isPrimary(figure, sources) || restsOnSecondary(figure, sources)
		),
		wordsOnly: figures.some(({ statement: { kind } }) => kind === 'word' || kind === 'most'),
		countedInParts: figures.some(({ base }) => base.kind === 'group'),
		baseNotStated: figures.some(({ base }) => base.kind === 'oneOf'),
		readFromList: figures.some(({ listed }) => listed),
		sourcesClash: read.quoted.some(({ clashesWith }) => clashesWith),
		maybeSlip: figures.some(({ maybeSlip }) => maybeSlip),
		restsOnPack: [...figures, ...read.confirming].some(({ id }) => isOfPack(id)),
		packClash: clashes.some(({ chosen }) => chosen === undefined),
		packChosen: clashes.some(({ chosen }) => chosen !== undefined),
		wordYields: yielding.length > 0,
		editionPhraseMaybe: figures.some((figure) => figure.maybe !== undefined),
		commonIsNotRight: true
	};
	return caveats.filter((caveat) => holds[caveat]);
}

/** Whether the number of teams in the base was read elsewhere than in the survey's own report. */
function restsOnSecondary({ base }: Figure, sources: readonly Source[]): boolean {
	const teamsIn = 'teamsIn' in base ? base.teamsIn : undefined;
	return teamsIn !== undefined && sources.some(({ id, primary }) => id === teamsIn && !primary);
}
