import fc from 'fast-check';
import { z } from 'zod/mini';
import { describe, expect, it } from 'vitest';
import DayField from '$lib/ui/fields/DayField.svelte';
import { isDay } from '$lib/ui/fields/isDay';
import { isKeptWhole } from '$lib/ui/state/unkept.svelte';
import { control, mounted, typeInto } from './mounted';

function field(day: string | undefined) {
	const taken: (string | undefined)[] = [];
	const props = $state({
		label: '期限',
		day,
		onchange: (next: string | undefined) => {
			taken.push(next);
			props.day = next;
		}
	});
	const page = mounted(DayField, props);
	return { page, taken, input: control(page), props };
}

describe('a field for a day', () => {
	it('takes a day, and nothing where it is emptied', () => {
		const { input, taken } = field(undefined);
		typeInto(input, '2027-04-01');
		typeInto(input, '');
		expect(taken).toEqual(['2027-04-01', undefined]);
	});

	it('keeps a year of five digits on screen and says that it is not saved', () => {
		const { page, input, taken } = field('2027-04-01');
		typeInto(input, '20270-04-01');
		expect(taken).toEqual([]);
		expect(input.value).toBe('20270-04-01');
		expect(isKeptWhole()).toBe(false);
		typeInto(input, '2027-04-01');
		expect(isKeptWhole()).toBe(true);
		typeInto(input, '20270-04-01');
		expect(page.textContent).toContain('この日付は保存されていません。');
	});

	it('takes a part of a day for no day, and the day that was kept stays', () => {
		const { page, input, taken } = field('2027-04-01');
		Object.defineProperty(input, 'validity', { value: { badInput: true } });
		typeInto(input, '');
		expect(taken).toEqual([]);
		expect(page.textContent).toContain('この日付は保存されていません。');
	});

	it('says nothing any more once another day has come, as after an undo', async () => {
		const { page, input, props } = field('2027-04-01');
		typeInto(input, '20270-04-01');
		props.day = '2028-04-01';
		await Promise.resolve();
		expect(input.value).toBe('2028-04-01');
		expect(page.textContent).not.toContain('保存されていません');
	});

	it('knows the days that an assessment can hold', () => {
		const days = fc.oneof(
			fc.string(),
			fc.stringMatching(/^\d{4,5}-[01]\d-[0-3]\d$/),
			fc.constantFrom('0000-01-01', '9999-12-31', '10000-01-01', '2027-02-29', '2028-02-29')
		);
		fc.assert(
			fc.property(days, (text) => isDay(text) === z.iso.date().safeParse(text).success),
			{ numRuns: 2000 }
		);
	});
});
