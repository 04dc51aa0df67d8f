import type { Pack } from '$lib/data/editions/editionPack';
import type { PackLists } from '../group/checkPack';
import { benchmarkOf } from '../benchmark/benchmark';
import { fit } from '../benchmark/figures/contradicted';
import { scaleOf } from '../benchmark/scale';
import { isSupplement } from './pack';
import { withPacks } from './withPacks';

/** What a supplement says of one item and what is published does not bear out. */
export interface PackClash {
	item: string;
	/** Ids of the published figures that are contradicted. */
	known: string[];
	/** Whether the pack's own numbers do not go together: they add up to something else, say. */
	isImpossible: boolean;
}

/** Everything in a supplement that contradicts the figures of its edition, or itself, item by item. */
export function clashesOf(pack: Pack, { items, measures, wordings, own }: PackLists): PackClash[] {
	if (!isSupplement(pack)) return [];
	const { editions, figures, sources, packOf } = withPacks(own, [pack]);
	const edition = editions.find(({ id }) => id === pack.supplements);
	if (!edition) return [];
	const lists = { figures, sources, wordings };
	const benchmark = benchmarkOf(edition, { ...lists, added: { packOf } });
	return [...items, ...measures].flatMap((one) => {
		const scale = scaleOf(one);
		return benchmark.published(scale).clashes.map(({ known, added }) => ({
			item: one.id,
			known,
			isImpossible: !fit(
				{ scale, lists, teams: edition.teams },
				figures.filter(({ id }) => added.includes(id))
			)
		}));
	});
}
