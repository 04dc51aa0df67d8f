import { describe, expect, it } from 'vitest';
import { items } from '$lib/data/survey/items';
import { shortNames } from '$lib/data/survey/shortNames';
import { shortOption } from '$lib/wording/shortAnswer';

describe('short names', () => {
	it('are there for every item, each once', () => {
		expect([...shortNames.keys()]).toEqual(items.map(({ id }) => id));
		for (const language of ['ja', 'en'] as const) {
			const names = [...shortNames.values()].map(({ name }) => name[language]);
			expect(new Set(names).size).toBe(names.length);
		}
	});

	it('name options that there are, all of an item or none', () => {
		for (const item of items) {
			const named = Object.keys(shortNames.get(item.id)?.options ?? {});
			if (named.length === 0) continue;
			expect('options' in item && item.options.map(({ id }) => id), item.id).toEqual(named);
		}
	});

	it('fit a row', () => {
		for (const item of items) {
			const { name } = shortNames.get(item.id) ?? { name: { ja: '', en: '' } };
			expect(name.ja.length, item.id).toBeLessThanOrEqual(15);
			expect(name.en.length, item.id).toBeLessThanOrEqual(32);
			if (item.kind !== 'choice' && item.kind !== 'choices') continue;
			for (const { id } of item.options) {
				expect(shortOption(item, id).length, `${item.id} ${id}`).toBeLessThanOrEqual(14);
			}
		}
	});
});
