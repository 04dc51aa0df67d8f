import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '$lib/data/answer';
import { itemsById } from '$lib/data/survey/items';
import { fieldProblems } from '$lib/engine/answers/fieldProblems';
import TypedItem from '$lib/ui/form/TypedItem.svelte';
import { control, mounted, typeInto } from '../fields/mounted';

/** The field of an item, which keeps what it is told. */
function fieldOf(id: string, entry: Entry = {}) {
	const item = itemsById.get(id);
	if (item?.kind !== 'month' && item?.kind !== 'people') throw new RangeError(id);
	const kept = $state<{ entry: Entry }>({ entry });
	const page = mounted(TypedItem, {
		item,
		get entry() {
			return kept.entry;
		},
		get problem() {
			return fieldProblems([id], itemsById, { [id]: kept.entry })[0]?.code;
		},
		isChecked: false,
		onchange: (fields: Partial<Entry>) => {
			kept.entry = { ...kept.entry, ...fields } as Entry;
		}
	});
	return { page, input: control(page) };
}

const question = 'これから先の年月になっています。正しいかどうか確かめてください。';

describe('a month', () => {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['Date'] });
		vi.setSystemTime(new Date('2026-11-20T09:00:00Z'));
	});
	afterEach(() => void vi.useRealTimers());

	it.each([
		['1.5', '2026年12月', true],
		['1.6', '2031年1月', true],
		['1.5', '2026年11月', false],
		['1.6', '2014年4月', false]
	])('of %s, %s, is asked about if it is still to come: %s', (id, text, isAsked) => {
		const { page, input } = fieldOf(id);
		typeInto(input, text);
		expect(page.textContent.includes(question)).toBe(isAsked);
		// It is taken all the same, so that nothing is wrong with the field.
		expect(input.getAttribute('aria-invalid')).toBeNull();
	});
});

describe('what cannot be read', () => {
	it.each([
		['3.3', '約5名', '人数が読み取れません。'],
		['1.5', '開業のころ', '年と月が読み取れません。']
	])('is said as soon as a person leaves the field: %s, %s', (id, text, message) => {
		const { page, input } = fieldOf(id);
		input.value = text;
		input.dispatchEvent(new Event('input', { bubbles: true }));
		flushSync();
		expect(page.textContent).not.toContain(message);

		input.dispatchEvent(new Event('blur'));
		flushSync();
		expect(page.textContent).toContain(message);
		expect(page.textContent).toContain('読み取れるまでは未回答として扱います');
		expect(input.getAttribute('aria-invalid')).toBe('true');
		expect(input.value).toBe(text);
	});
});
