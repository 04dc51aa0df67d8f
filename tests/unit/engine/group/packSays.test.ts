import { describe, expect, it } from 'vitest';
import { editions } from '$lib/data/editions/editions';
import { wordings } from '$lib/data/editions/wordings';
import { measures } from '$lib/data/survey/measures';
import { items, itemsById } from '$lib/data/survey/items';
import { checkPack } from '$lib/engine/group/checkPack';
import { distributionOf } from '$lib/engine/group/distribution';
import { packOf } from '$lib/engine/group/packOf';
import { protect } from '$lib/engine/group/protect';
import { provenance } from './provenance';

// What decision 0013 asks of a pack itself.

const empty = (teams: number) => distributionOf(teams, []);

describe('what a pack says', () => {
	it('is of months, never of a day', () => {
		const { collection, edition } = packOf(protect(empty(20), itemsById), provenance);
		expect(collection).toEqual({ from: '2026-04', to: '2026-05', threshold: 5 });
		expect(edition.askedOn).toBe('2026-04');
	});

	it.each([
		[{ kind: 'count', teams: 5 }, []],
		[{ kind: 'count', teams: 4 }, ['underThreshold']],
		[{ kind: 'atLeast', teams: 5 }, []],
		[{ kind: 'atLeast', teams: 4 }, ['underThreshold']],
		[{ kind: 'between', from: 5, to: 9 }, []],
		[{ kind: 'between', from: 5, to: 8 }, ['underThreshold']],
		// The last band of a group ends with the group.
		[{ kind: 'between', from: 18, to: 20 }, []]
	] as const)('%j is refused: %j', (statement, expected) => {
		const good = packOf(protect(empty(20), itemsById), provenance);
		const [first] = good.figures;
		if (!first) throw new Error('nothing is shown');
		const lists = { items, measures, wordings, own: { editions, figures: [], sources: [] } };
		const problems = checkPack({ ...good, figures: [{ ...first, statement }] }, lists);
		expect(problems.map(({ code }) => code)).toEqual(expected);
	});
});
