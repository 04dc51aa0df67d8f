import { describe, expect, it } from 'vitest';
import { items } from '$lib/data/survey/items';
import { listedItems } from '$lib/ui/report/list/listedItems';
import { inOrder, isWhole, viewQuery, shows, viewOf } from '$lib/ui/report/list/view';
import { choice } from '../../../engine/readiness/settlingAnswers';
import { reportWith } from '../../../engine/report/fixtures';

const shown = ['2.8', '2.12', '2.13', '4.1', '4.7'];
// 4.1 e is behind (51 of 66 have it documented), 4.7 a ahead (at most 23 of 66 have it).
const listed = listedItems(
	reportWith({ '4.1': choice('e'), '4.7': choice('a') }),
	items.filter(({ id }) => shown.includes(id))
);
const seen = (query: string) => {
	const view = viewOf(new URLSearchParams(query));
	return inOrder(
		listed.filter((each) => shows(view, each)),
		view.sort
	).map(({ item }) => item.id);
};

describe('the list of items', () => {
	it('keeps the items of a standing, in their order', () => {
		expect(seen('standing=behind')).toEqual(['4.1']);
		expect(seen('standing=ahead')).toEqual(['4.7']);
		expect(seen('standing=cannotTell')).toEqual(['2.8', '2.12', '2.13']);
	});

	it('keeps the items of a section, of a verdict, and that the criteria of a matter are read from', () => {
		expect(seen('section=4')).toEqual(['4.1', '4.7']);
		expect(seen('matter=2')).toEqual(['2.8', '2.12']);
		expect(seen('matter=6')).toEqual([]);
		expect(seen('verdict=notSettled')).toEqual(['4.1']);
		expect(seen('verdict=settled&section=4')).toEqual(['4.7']);
	});

	it('puts what asks for something first', () => {
		expect(seen('sort=standing')).toEqual(['4.1', '4.7', '2.8', '2.12', '2.13']);
		expect(seen('sort=verdict')).toEqual(['4.1', '2.8', '2.12', '2.13', '4.7']);
	});

	it.each(['', 'standing=nonsense', 'matter=7&section=9', 'sort=age'])(
		'leaves nothing out where the address says “%s”',
		(query) => {
			expect(seen(query)).toEqual(shown);
			expect(isWhole(viewOf(new URLSearchParams(query)))).toBe(true);
		}
	);

	it('comes back from its own address', () => {
		const view = {
			section: '2',
			matter: '1',
			standing: 'behind',
			verdict: 'rough',
			sort: 'verdict'
		} as const;
		expect(viewOf(new URLSearchParams(viewQuery(view)))).toEqual(view);
		expect(viewQuery(viewOf(new URLSearchParams()))).toBe('');
	});
});
