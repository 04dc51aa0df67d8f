import type { Pack } from '$lib/data/editions/editionPack';
import type { Figure } from '$lib/data/editions/figure';
import type { Edition } from '$lib/data/editions/source';
import type { Wording } from '$lib/data/editions/wording';
import type { Item } from '$lib/data/survey/item';
import type { Measure } from '$lib/data/survey/measure';
import { findClash } from '../benchmark/bounds/findClash';
import { programmeOf } from '../benchmark/bounds/programme';
import { readFigures } from '../benchmark/figures/readFigures';
import { noAnswer, scaleOf, type Scale } from '../benchmark/scale';
import type { EditionLists } from '../packs/withPacks';
import { isSupplement } from '../packs/pack';
import { teamsWithPercent } from '../benchmark/statistics/teamsWithPercent';

/** What is wrong with a pack beyond its form. */
export interface PackProblem {
	code:
		| 'editionIsOurs'
		| 'editionNotThere'
		| 'sameId'
		| 'otherEdition'
		| 'unknownSource'
		| 'unknownItem'
		| 'unknownOption'
		| 'unknownWording'
		| 'unknownProvision'
		| 'moreThanAll'
		| 'underThreshold'
		| 'percentOfNoCount'
		| 'severalBases'
		| 'contradiction'
		| 'tooMuchWork';
	/** Ids of the figures concerned. */
	figures: readonly string[];
	/** What does not fit, such as the id that is not known. */
	detail: string;
}

/** What a pack is checked against. */
export interface PackLists {
	items: readonly Item[];
	measures: readonly Measure[];
	wordings: readonly Wording[];
	/** The editions that are part of the product. */
	own: EditionLists;
}

/**
 * Everything that is wrong with a pack whose form is right: ids, bases, percentages that no whole number
 * of teams gives (GRIM test), and figures that contradict each other.
 *
 * @returns Nothing if it can be compared with.
 */
export function checkPack(pack: Pack, lists: PackLists): PackProblem[] {
	const { figures, sources } = pack;
	const threshold = isSupplement(pack) ? 0 : (pack.collection?.threshold ?? 0);
	const edition = editionOfPack(pack, lists.own.editions);
	if (!edition) {
		const detail = isSupplement(pack) ? pack.supplements : '';
		return [{ code: 'editionNotThere', figures: [], detail }];
	}
	const scales = new Map([...lists.items, ...lists.measures].map((one) => [one.id, scaleOf(one)]));
	const problems: PackProblem[] = [];
	const add = (code: PackProblem['code'], detail: string, ...ids: string[]) =>
		problems.push({ code, figures: ids, detail });

	const isOurs = lists.own.editions.some(({ id }) => id === edition.id);
	if (isOurs && !isSupplement(pack)) add('editionIsOurs', edition.id);
	for (const id of repeated(figures)) add('sameId', id, id);
	for (const id of repeated(sources)) add('sameId', id);
	for (const figure of figures) {
		const { id } = figure;
		if (figure.edition !== edition.id) add('otherEdition', figure.edition, id);
		if (!sources.some((source) => source.id === figure.source)) {
			add('unknownSource', figure.source, id);
		}
		const scale = scales.get(figure.item);
		if (!scale) add('unknownItem', figure.item, id);
		else for (const option of unknownOptions(figure, scale)) add('unknownOption', option, id);
		checkStatement(figure, lists, edition.teams, threshold, add);
	}
	// What is wrong in itself says nothing beside other figures.
	if (problems.length > 0) return problems;
	for (const scale of scales.values()) checkTogether(scale, pack, edition, lists, add);
	return problems;
}

/** The edition that the figures of a pack are of. */
export function editionOfPack(pack: Pack, editions: readonly Edition[]): Edition | undefined {
	if (!isSupplement(pack)) return pack.edition;
	return editions.find(({ id }) => id === pack.supplements);
}

type Add = (code: PackProblem['code'], detail: string, ...ids: string[]) => void;

function repeated(list: readonly { id: string }[]): Set<string> {
	const ids = list.map(({ id }) => id);
	return new Set(ids.filter((id, place) => ids.indexOf(id) !== place));
}

function unknownOptions({ options, maybe = [], statement }: Figure, scale: Scale): string[] {
	const among = statement.kind === 'most' ? statement.among : [];
	return [...options, ...maybe, ...among].filter(
		(option) => option !== noAnswer && !scale.categories.includes(option)
	);
}

function checkStatement(
	{ id, item, statement, base, provision, options }: Figure,
	{ wordings, items }: PackLists,
	editionTeams: number,
	threshold: number,
	add: Add
): void {
	const teams = ('teams' in base ? base.teams : undefined) ?? editionTeams;
	if (teams > editionTeams) add('moreThanAll', String(teams), id);
	if (statement.kind === 'count' || statement.kind === 'atLeast') {
		if (statement.teams > teams) add('moreThanAll', String(statement.teams), id);
		if (options.length > 0 && statement.teams < threshold) {
			add('underThreshold', String(statement.teams), id);
		}
	}
	if (statement.kind === 'between') {
		const { from, to } = statement;
		if (from > to || to > teams) add('moreThanAll', `${from} – ${to}`, id);
		// The last band of a group ends with the group.
		else if (to < teams && to - from + 1 < threshold) add('underThreshold', `${from} – ${to}`, id);
	}
	const isOfAll = base.kind === 'all' || ('teams' in base && base.teams !== undefined);
	if (statement.kind === 'percent' && isOfAll) {
		const counts = teamsWithPercent(statement.percent, statement.decimals, teams);
		if (counts.length === 0) add('percentOfNoCount', `${statement.percent}%`, id);
	}
	if (statement.kind === 'word' && !wordings.some((wording) => wording.id === statement.wording)) {
		add('unknownWording', statement.wording, id);
	}
	const about = items.find((each) => each.id === item);
	const ways = about?.kind === 'services' ? about.provisions.map((way) => way.id) : [];
	if (provision !== undefined && ![...ways, 'noAnswer'].includes(provision)) {
		add('unknownProvision', provision, id);
	}
}

function checkTogether(
	scale: Scale,
	pack: Pack,
	edition: Edition,
	{ wordings }: PackLists,
	add: Add
): void {
	const { figures, sources } = pack;
	const about = figures.filter(({ item }) => item === scale.id);
	if (about.length === 0) return;
	if (isTooMuchWork(scale, about)) {
		add('tooMuchWork', scale.id, ...about.map(({ id }) => id));
		return;
	}
	// What of a supplement contradicts anything is said, and shown beside it, item by item.
	if (isSupplement(pack)) return;
	try {
		const read = readFigures(scale, { figures, wordings, sources }, edition.teams);
		const clash = findClash(programmeOf(scale, read));
		if (clash) add('contradiction', scale.id, ...clash);
	} catch (problem) {
		// For bases that do not go together it says which; anything else is more than it can work out.
		const code = problem instanceof RangeError ? 'severalBases' : 'tooMuchWork';
		add(code, String(problem), ...about.map(({ id }) => id));
	}
}

/** As many figures on one scale as all published editions have, and more. */
const maxFigures = 150;

/** What ties options of several choices together is worked out for every set of them. */
const maxTied = 6;

/** Whether the figures would keep the solver busy for longer than anyone waits. */
function isTooMuchWork(scale: Scale, figures: readonly Figure[]): boolean {
	if (figures.length > maxFigures) return true;
	if (scale.kind === 'single') return false;
	const tying = figures.filter(({ options, maybe = [] }) => options.length + maybe.length > 1);
	const tied = new Set(tying.flatMap(({ options, maybe = [] }) => [...options, ...maybe]));
	return tied.size > maxTied && tying.length > maxTied;
}
