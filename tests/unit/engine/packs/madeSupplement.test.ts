import { describe, expect, it } from 'vitest';
import { editions, sources } from '$lib/data/editions/editions';
import { supplementSchema } from '$lib/data/editions/editionPack';
import { figures } from '$lib/data/editions/figures';
import { wordings } from '$lib/data/editions/wordings';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import { scaleOf } from '$lib/engine/benchmark/scale';
import { withPacks } from '$lib/engine/packs/withPacks';
import { edition2015, madeSupplement, surveyItems } from './madeTranscription';

const own = { editions, figures, sources };

describe('a supplement of all 52 items that fits every sentence', () => {
	const pack = madeSupplement(1);
	const { figures: all, sources: allSources, packOf } = withPacks(own, [pack]);
	const benchmark = benchmarkOf(edition2015, {
		figures: all,
		sources: allSources,
		wordings,
		added: { packOf }
	});

	it('has the form of one', () => {
		expect(supplementSchema.parse(pack)).toEqual(pack);
		expect(surveyItems).toHaveLength(52);
	});

	it.each(surveyItems.map((item) => [item.id, item] as const))(
		'makes every bound of %s exact, and contradicts nothing',
		(_, item) => {
			const published = benchmark.published(scaleOf(item));
			expect(published.clashes).toEqual([]);
			for (const option of published.scale.categories) {
				const [low, high] = published.share([option])?.interval ?? [0, 1];
				expect(high, `${item.id} ${option}`).toBeCloseTo(low, 8);
			}
		}
	);
});
