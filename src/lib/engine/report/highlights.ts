import type { Highlight, Highlights, ItemReport, MatterReport } from '$lib/data/report';
import type { Item } from '$lib/data/survey/item';
import type { Benchmark } from '../benchmark/benchmark';
import { standingOf } from './standing';

/** As many gaps, and as many strengths, as one screen can hold and one meeting can discuss. */
export const mostHighlights = 5;

/**
 * The gaps and the strengths that weigh most, and where every item of the survey stands.
 *
 * Gaps are ranked by the lower bound of the share of the teams that are further along, strengths by
 * the upper bound of the share of those that are as far: by what is certain, never by the middle of a
 * band. Of equals the one that is printed first goes first. Nothing is added up over items.
 *
 * @param items The survey's items; supplementary questions have no published figures and are left out.
 * @param reports The report of every item.
 * @param matters The verdicts, for the criteria that are read from an item.
 */
export function highlightsOf(
	items: readonly Item[],
	reports: readonly ItemReport[],
	matters: readonly MatterReport[],
	benchmark: Benchmark
): Highlights {
	const criteria = matters.flatMap((matter) => matter.criteria);
	const stands = items
		.filter(({ origin }) => origin !== 'own')
		.flatMap((item) => {
			const report = reports.find(({ id }) => id === item.id);
			if (!report) throw new RangeError(`${item.id} is not in the report`);
			const own = criteria.filter((criterion) => criterion.item === item.id);
			const stand = standingOf(item, report, own, benchmark);
			return stand ? [{ item: item.id, ...stand }] : [];
		});

	const found = (standing: 'gap' | 'strength') =>
		stands.flatMap((stand) =>
			'highlight' in stand && stand.standing === standing ? [stand.highlight] : []
		);
	return {
		gaps: weightiest(found('gap'), (one, other) => other.share[0] - one.share[0]),
		strengths: weightiest(found('strength'), (one, other) => one.share[1] - other.share[1]),
		standings: stands.map(({ item, standing, ...stand }) => ({
			item,
			standing,
			...('reason' in stand && { reason: stand.reason })
		}))
	};
}

function weightiest(
	highlights: readonly Highlight[],
	order: (one: Highlight, other: Highlight) => number
): Highlight[] {
	return [...highlights].sort(order).slice(0, mostHighlights);
}
