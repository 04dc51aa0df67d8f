import type { Figure } from '$lib/data/editions/figure';
import type { Edition, Source } from '$lib/data/editions/source';
import type { Added, Agreed, Clash } from './figures/added';
import { agree, withoutAdded } from './figures/agree';
import { programmeOf } from './bounds/programme';
import { publishedShareOf, shareWithin, type PublishedShare } from './bounds/publishedShare';
import { askedShare, solvedScale, type SolvedBounds } from './bounds/solvedBounds';
import { readFigures, type FigureLists, type FiguresRead } from './figures/readFigures';
import { impliedBy } from './figures/implied';
import type { Reading } from './figures/reading';
import type { Scale } from './scale';

/** What one edition says about one scale. */
export interface Published {
	scale: Scale;
	read: FiguresRead;
	/** Figures of packs that contradict what is known, with what they contradict. */
	clashes: readonly Clash[];
	/** Ids of words that a pack's figure shows to be meant in their cautious reading. */
	yielding: readonly string[];
	/** What says nothing beyond the exact figures, where a pack brings such: see {@link impliedBy}. */
	implied: () => ReadonlySet<Reading>;
	/** See {@link publishedShareOf}. */
	share: (options: readonly string[]) => PublishedShare | undefined;
	/** The share of the teams that provide a service in one way. */
	way: (service: string, provision: string) => PublishedShare | undefined;
}

/** One edition, to compare with. */
export interface Benchmark {
	edition: Edition;
	sources: readonly Source[];
	/** Whether a figure came with a supplement. */
	isOfPack: (figureId: string) => boolean;
	published: (scale: Scale) => Published;
	/** The same by the cautious column of the table of words: what holds here too is firm. */
	cautiously: (scale: Scale) => Published;
}

/** The figures of all editions, those that packs add among them. */
export type BenchmarkLists = FigureLists & {
	added?: Added;
	/** Bounds that follow from these very figures, and need not be solved again. */
	solved?: SolvedBounds;
};

/**
 * An edition with its figures, ready to be asked. Figures are read and bounds are solved when they
 * are first asked for, and kept: they do not depend on anyone's answers.
 *
 * @param lists The figures of all editions; those of others are passed over.
 */
export function benchmarkOf(edition: Edition, lists: BenchmarkLists): Benchmark {
	const figures = byItem(lists.figures.filter((figure) => figure.edition === edition.id));
	const known = new Map<string, Published>();
	const knownCautiously = new Map<string, Published>();
	const cautiousWords = new Set(
		lists.wordings.filter(({ cautious }) => cautious).map(({ id }) => id)
	);
	const agreements = new Map<string, Agreed>();
	const agreed = (scale: Scale) =>
		keep(agreements, scale.id, () => agree(scale, listsAbout(scale), edition.teams));
	const published = (scale: Scale) =>
		keep(known, scale.id, () => {
			const found = publishedOf(scale, lists, agreed(scale), edition);
			if (!lists.added || isWhole(found)) return found;
			agreements.set(scale.id, withoutAdded(agreed(scale), lists.added));
			return publishedOf(scale, lists, agreed(scale), edition);
		});
	const listsAbout = ({ id }: Scale) => ({ ...lists, figures: figures.get(id) ?? [] });
	return {
		edition,
		sources: lists.sources,
		isOfPack: (id) => lists.added?.packOf.has(id) === true,
		published,
		cautiously: (scale) =>
			keep(knownCautiously, scale.id, () => {
				const usual = published(scale);
				// Where no word has two readings there is nothing to solve twice.
				if (!usual.read.used.some(({ figure }) => hasTwoReadings(figure, cautiousWords))) {
					return usual;
				}
				const cautious = { ...lists, column: 'cautious' as const };
				return publishedOf(scale, cautious, agreed(scale), edition);
			})
	};
}

function byItem(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
	const found = new Map<string, Figure[]>();
	for (const figure of figures) {
		const same = found.get(figure.item);
		if (same) same.push(figure);
		else found.set(figure.item, [figure]);
	}
	return found;
}

function hasTwoReadings({ statement }: Figure, cautiousWords: ReadonlySet<string>): boolean {
	return statement.kind === 'word' && cautiousWords.has(statement.wording);
}

function publishedOf(
	scale: Scale,
	lists: BenchmarkLists,
	{ figures, setAside, clashes, yielding, fitting }: Agreed,
	edition: Edition
): Published {
	const known = lists.column === 'cautious' ? undefined : fitting;
	const all = known?.read ?? readFigures(scale, { ...lists, figures }, edition.teams);
	const read = { ...all, quoted: [...all.quoted, ...setAside] };
	const shares = new Map<string, PublishedShare | undefined>();
	let prepared = known?.programme;
	const isSupplemented = read.used.some(({ figure }) => lists.added?.packOf.has(figure.id));
	const programme = () => (prepared ??= programmeOf(scale, read));
	let implied: ReadonlySet<Reading> | undefined;
	const shareOf = (options: readonly string[], way: { provision?: string } = {}) => {
		// Most items of most editions have no figure, and then nothing is set up for them.
		if (read.used.length === 0) return undefined;
		const solved = lists.solved?.[solvedScale(edition.id, scale.id, lists.column)];
		const bounds = solved?.[askedShare(options, way.provision)];
		if (bounds) return shareWithin(bounds, options, read.teams);
		return publishedShareOf(programme(), options, way);
	};
	return {
		scale,
		read,
		clashes,
		yielding,
		implied: () =>
			(implied ??= isSupplemented ? impliedBy(programme(), read.used, lists.sources) : new Set()),
		share: (options) => keep(shares, options.join(' '), () => shareOf(options)),
		way: (service, provision) =>
			keep(shares, `${service}: ${provision}`, () => shareOf([service], { provision }))
	};
}

/** Whether whole numbers of teams lie within all bounds: fractions may fit where no teams do. */
function isWhole({ scale, share }: Published): boolean {
	const { order = [] } = scale;
	try {
		for (const category of scale.categories) share([category]);
		order.forEach((_, last) => share(order.slice(0, last + 1)));
		return true;
	} catch (problem) {
		if (problem instanceof RangeError) return false;
		throw problem;
	}
}

function keep<Value>(kept: Map<string, Value>, key: string, compute: () => Value): Value {
	const found = kept.get(key);
	if (found !== undefined) return found;
	const value = compute();
	kept.set(key, value);
	return value;
}
