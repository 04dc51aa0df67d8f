import { describe, expect, it } from 'vitest';
import { rankedServices } from '$lib/ui/report/tables/rankedServices';
import { inEdition } from '../../../wording/editionReports';

describe('rankedServices', () => {
	// Tables of 2.2.9: l 49, t 49, k 54, r 47 of 66; of b only bounds are known.
	it('gives equal numbers the same rank, and none to bounds', () => {
		const share = (teams: number): [number, number] => [teams / 66, teams / 66];
		const ranked = rankedServices(
			inEdition({
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
