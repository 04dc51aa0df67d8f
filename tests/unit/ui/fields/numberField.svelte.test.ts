import { describe, expect, it } from 'vitest';
import NumberField from '$lib/ui/fields/NumberField.svelte';
import { control, mounted, typeInto } from './mounted';

function field(value: number | undefined, optional = false) {
	const taken: (number | undefined)[] = [];
	const props = $state({
		label: '人数',
		value,
		min: 3,
		max: 1000,
		optional,
		onchange: (next: number | undefined) => {
			taken.push(next);
			props.value = next;
		}
	});
	const page = mounted(NumberField, props);
	return { page, taken, input: control(page) };
}

describe('a number field', () => {
	it.each([
		['full-width digits', '１２', 12],
		['a counter', '12名', 12],
		['a comma', '1,000', 1000],
		['a plus sign', '+12', 12]
	])('takes %s and shows the usual form', (_, text, value) => {
		const { input, taken } = field(5);
		typeInto(input, text);
		expect(taken).toEqual([value]);
		expect(input.value).toBe(String(value));
		expect(input.getAttribute('aria-invalid')).toBeNull();
	});

	it.each([
		['half of one', '5.5', '整数で入力してください。'],
		['less than none', '-3', '3以上で入力してください。'],
		['too many', '200000', '1,000以下で入力してください。'],
		['what is no number', '1e', '数が読み取れません。'],
		['nothing', '', '数が読み取れません。']
	])('keeps %s on screen and says that it is not saved', (_, text, problem) => {
		const { page, input, taken } = field(5);
		typeInto(input, text);
		expect(taken).toEqual([]);
		expect(input.value).toBe(text);
		expect(input.getAttribute('aria-invalid')).toBe('true');
		expect(page.textContent).toContain(problem);
		expect(page.textContent).toContain('前の値（5）のままです');
	});

	it('may be emptied where a number is optional', () => {
		const { input, taken } = field(5, true);
		typeInto(input, '');
		expect(taken).toEqual([undefined]);
		expect(input.getAttribute('aria-invalid')).toBeNull();
	});

	it('is not a field that a wheel turns', () => {
		expect(field(5).input.type).toBe('text');
	});
});
