import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { groupWords } from '$lib/wording/groupWords';
import { language } from '$lib/wording/language';
import FileButtons from '$lib/ui/documents/FileButtons.svelte';
import { followLanguage } from '$lib/ui/state/languageCell.svelte';
import { eventually } from '../../eventually';
import { mounted } from '../fields/mounted';
import '../../wording/inJapanese';

const handed = vi.fn();

beforeEach(() => {
	handed.mockClear();
	// jsdom has no addresses for files: a file that is handed out asks for one.
	vi.stubGlobal('URL', { createObjectURL: handed.mockReturnValue('#'), revokeObjectURL: () => {} });
});

/** Where the page says what came of it, after the button was pressed. */
async function pressed(made: object): Promise<HTMLElement> {
	const page = mounted(FileButtons, {
		label: '文書',
		source: 'group' as const,
		buttons: [{ name: 'word', text: '作成する' }],
		make: async () => made as never
	});
	page.querySelector('button')?.click();
	await eventually(() => {
		flushSync();
		expect(page.querySelector('button')?.disabled).toBe(false);
	});
	const outcome = page.querySelector<HTMLElement>('[aria-live]');
	if (!outcome) throw new Error('it says nothing');
	return outcome;
}

describe('a button that makes a file', () => {
	it('hands it out and says that it was compared', async () => {
		const bytes = new Uint8Array([1]);
		const file = { status: 'checked', bytes, values: 1200, name: 'a.docx', type: 'x' };
		expect((await pressed(file)).textContent).toContain('1,200個の値がすべて画面の集計と一致する');
		expect(handed).toHaveBeenCalledTimes(1);
	});

	it.each([
		[{ status: 'refused', reason: () => 'ほぼ同じ集計です。' }, 'ほぼ同じ集計です。'],
		[{ status: 'differs', detail: '3: a ≠ b' }, '画面の集計と一致しなかったため']
	])('hands nothing out where it must not: %o', async (made, said) => {
		expect((await pressed(made)).textContent).toContain(said);
		expect(handed).not.toHaveBeenCalled();
	});

	it('says why it hands nothing out in the language that is chosen after', async () => {
		followLanguage();
		const reason = () => groupWords().nearlySameGroup;
		const outcome = await pressed({ status: 'refused', reason });
		expect(outcome.textContent).toContain('ファイルは保存していません');
		language.use('en');
		flushSync();
		expect(outcome.textContent).toContain('No file was saved');
	});
});
