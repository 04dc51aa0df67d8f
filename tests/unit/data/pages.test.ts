import { describe, expect, it } from 'vitest';
import { items, itemsById } from '$lib/data/survey/items';
import { sections } from '$lib/data/survey/sections';
import { pageOf, pages } from '$lib/data/survey/pages';

describe('the pages', () => {
	it('ask every item once, in the order of the items', () => {
		expect(pages.flatMap((page) => page.items)).toEqual(items.map(({ id }) => id));
	});

	it('are named after their first item', () => {
		expect(pages.map(({ id }) => id)).toEqual(pages.map((page) => page.items[0]));
	});

	it('each hold items of their own section only', () => {
		for (const page of pages) {
			const of = page.items.map((id) => itemsById.get(id)?.section);
			expect([page.id, new Set(of)]).toEqual([page.id, new Set([page.section])]);
		}
	});

	it('are there for every section', () => {
		const paged = new Set(pages.map(({ section }) => section));
		expect([...paged]).toEqual(sections.map(({ id }) => id));
	});

	it('keep a conditional item on the page of the item that it depends on', () => {
		const apart = items.filter(
			({ id, section, shownWhen }) =>
				section !== 'S' && shownWhen && pageOf(id) !== pageOf(shownWhen.item)
		);
		expect(apart.map(({ id }) => id)).toEqual([]);
	});

	it('are found by any of their items', () => {
		expect(pageOf('2.14.3').id).toBe('2.14');
	});

	it('refuse an item that is on none', () => {
		expect(() => pageOf('9.9')).toThrow(new RangeError('no page asks 9.9'));
	});
});
