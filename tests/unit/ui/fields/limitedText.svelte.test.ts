import { describe, expect, it } from 'vitest';
import LimitedText from '$lib/ui/fields/LimitedText.svelte';
import { shortened } from '$lib/wording/keptText';
import { control, mounted, typeInto } from './mounted';

function field(rows?: number) {
	const kept: string[] = [];
	const props = $state({
		id: 'one',
		text: '',
		longest: 10,
		...(rows !== undefined && { rows }),
		onchange: (text: string) => {
			kept.push(text);
			props.text = text;
		}
	});
	const page = mounted(LimitedText, props);
	return { page, kept, input: control(page), props };
}

describe.each([
	['one line', undefined],
	['several lines', 3]
])('words in %s', (_, rows) => {
	it('stay whole in the field where they are too long, and how much is not saved is said', () => {
		const { page, kept, input } = field(rows);
		typeInto(input, '123456789012345');
		expect(kept).toEqual(['1234567890']);
		expect(input.value).toBe('123456789012345');
		expect(page.textContent).toContain('終わりの5文字は保存されていません。');
		typeInto(input, '1234567890');
		expect(page.textContent).not.toContain('保存されていません');
	});

	it('are never cut by the browser', () => {
		expect(field(rows).input.hasAttribute('maxlength')).toBe(false);
	});

	it('are not kept with half of a character', () => {
		const { kept, input } = field(rows);
		typeInto(input, '123456789😀');
		expect(kept).toEqual(['123456789']);
	});

	it('give way to another text, as after an undo', async () => {
		const { input, props } = field(rows);
		typeInto(input, '123456789012345');
		props.text = 'before';
		await Promise.resolve();
		expect(input.value).toBe('before');
	});
});

describe('a text that the tool shortens', () => {
	it('shows that something is left out', () => {
		expect(shortened('1234567890', 10)).toBe('1234567890');
		expect(shortened('12345678901', 10)).toBe('123456789…');
		expect(shortened('12345678😀012', 10)).toBe('12345678…');
	});
});
