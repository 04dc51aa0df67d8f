import { describe, expect, it } from 'vitest';
import { filterOf, filtersOf } from '$lib/ui/report/page/filter';
import { rankedServices } from '$lib/ui/report/tables/rankedServices';
import { reportWith } from '../../../engine/report/fixtures';
import { choice } from '../../../engine/readiness/settlingAnswers';
import { part } from '../../../wording/parts';

const shown = ['2.8', '2.12', '2.13', '4.1', '4.7'];
// 4.1 e is behind (51 of 66 have it documented), 4.7 a ahead (at most 23 of 66 have it).
const filters = filtersOf(reportWith({ '4.1': choice('e'), '4.7': choice('a') }), shown);
const itemsOf = (show: string) => filters.find((filter) => filter.show === show)?.items;

describe('the filters of a report', () => {
	it('keep the items of a standing, in their order', () => {
		expect(itemsOf('behind')).toEqual(['4.1']);
		expect(itemsOf('ahead')).toEqual(['4.7']);
		expect(itemsOf('cannotTell')).toEqual(['2.8', '2.12', '2.13']);
	});

	it('keep the items that the criteria of a matter are read from', () => {
		expect(itemsOf('matter-2')).toEqual(['2.8', '2.12']);
		expect(itemsOf('matter-6')).toEqual([]);
	});

	it.each([null, 'nonsense', 'matter-7'])('show everything where %s is asked for', (show) => {
		expect(filterOf(filters, show)).toEqual({ show: 'all', items: shown });
	});
});

describe('rankedServices', () => {
	// Tables of 2.2.9: l 49, t 49, k 54, r 47 of 66; of b only bounds are known.
	it('gives equal numbers the same rank, and none to bounds', () => {
		const share = (teams: number): [number, number] => [teams / 66, teams / 66];
		const ranked = rankedServices(
			part({
				published: [
					{ option: 'b', share: [0.25, 1] },
					{ option: 'k', share: share(54) },
					{ option: 'l', share: share(49) },
					{ option: 'r', share: share(47) },
					{ option: 't', share: share(49) }
				]
			})
		);
		expect(ranked.map(({ option, rank }) => [option, rank])).toEqual([
			['k', 1],
			['l', 2],
			['t', 2],
			['r', 4],
			['b', undefined]
		]);
	});
});
