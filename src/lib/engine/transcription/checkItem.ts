import type { Figure } from '$lib/data/editions/figure';
import type { Item } from '$lib/data/survey/item';
import { benchmarkOf, type Benchmark, type BenchmarkLists } from '../benchmark/benchmark';
import type { Edition } from '$lib/data/editions/source';
import { fit } from '../benchmark/figures/contradicted';
import { scaleOf } from '../benchmark/scale';

/** The bounds of one option's share, before the typed figures and with them. */
export interface Range {
	option: string;
	before: readonly [low: number, high: number];
	/** Nothing while the figures contradict something. */
	after?: readonly [low: number, high: number];
}

/** What typed figures of one item do beside what is held already. */
export interface ItemCheck {
	/** Ids of the figures that they contradict. */
	contradicted: string[];
	/** Ids of words that they show to be meant in their cautious reading. */
	yielding: string[];
	/** Whether no distribution fits the typed figures by themselves. */
	isImpossible: boolean;
	/** Number of teams that the ranges are of, where it is known. */
	teams?: number;
	ranges: Range[];
}

/** The id under which typed figures are held against others. */
const typedPack = 'typed';

/**
 * Holds figures against those that an edition has already.
 *
 * @param before The edition without them, to be asked again and again.
 * @param figures As {@link ../packs/withPacks} gives them: with ids and a source of their own.
 */
export function checkItem(
	item: Item,
	edition: Edition,
	lists: BenchmarkLists,
	before: Benchmark,
	figures: readonly Figure[]
): ItemCheck {
	const scale = scaleOf(item);
	const packOf = new Map(lists.added?.packOf);
	for (const { id } of figures) packOf.set(id, typedPack);
	const about = lists.figures.filter((figure) => figure.item === item.id);
	const after = benchmarkOf(edition, {
		...lists,
		figures: [...about, ...figures],
		added: { ...lists.added, packOf }
	});
	const [was, is] = [before.published(scale), after.published(scale)];
	const clash = is.clashes.find(({ pack }) => pack === typedPack);
	return {
		contradicted: clash?.known ?? [],
		yielding: [...is.yielding],
		isImpossible: clash !== undefined && !fit({ scale, lists, teams: edition.teams }, figures),
		...(is.read.teams !== undefined && { teams: is.read.teams }),
		ranges: scale.categories.map((option) => ({
			option,
			before: was.share([option])?.interval ?? [0, 1],
			...(!clash && { after: is.share([option])?.interval ?? [0, 1] })
		}))
	};
}
