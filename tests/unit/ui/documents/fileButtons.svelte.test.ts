import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import FileButtons from '$lib/ui/documents/FileButtons.svelte';
import { mounted } from '../fields/mounted';
import '../../wording/inJapanese';

const handed = vi.fn();

beforeEach(() => {
	handed.mockClear();
	// jsdom has no addresses for files: a file that is handed out asks for one.
	vi.stubGlobal('URL', { createObjectURL: handed.mockReturnValue('#'), revokeObjectURL: () => {} });
});

/** What the page says after the button was pressed. */
async function pressed(made: object): Promise<string> {
	const page = mounted(FileButtons, {
		label: '文書',
		source: 'group' as const,
		buttons: [{ name: 'word', text: '作成する' }],
		make: async () => made as never
	});
	page.querySelector('button')?.click();
	await vi.waitFor(() => {
		flushSync();
		expect(page.querySelector('button')?.disabled).toBe(false);
	});
	return page.querySelector('[aria-live]')?.textContent ?? '';
}

describe('a button that makes a file', () => {
	it('hands it out and says that it was compared', async () => {
		const bytes = new Uint8Array([1]);
		const file = { status: 'checked', bytes, values: 1200, name: 'a.docx', type: 'x' };
		expect(await pressed(file)).toContain('1,200個の値がすべて画面の集計と一致する');
		expect(handed).toHaveBeenCalledTimes(1);
	});

	it.each([
		[{ status: 'refused', reason: 'ほぼ同じ集計です。' }, 'ほぼ同じ集計です。'],
		[{ status: 'differs', detail: '3: a ≠ b' }, '画面の集計と一致しなかったため']
	])('hands nothing out where it must not: %o', async (made, said) => {
		expect(await pressed(made)).toContain(said);
		expect(handed).not.toHaveBeenCalled();
	});
});
