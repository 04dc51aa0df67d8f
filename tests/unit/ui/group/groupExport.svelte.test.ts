import { expect, it, vi } from 'vitest';
import { itemsById } from '$lib/data/survey/items';
import { distribute } from '$lib/engine/group/distribution';
import { protect } from '$lib/engine/group/protect';
import GroupExport from '$lib/ui/group/GroupExport.svelte';
import { groupWords } from '$lib/wording/groupWords';
import { members } from '../../engine/group/keptTables';
import '../../wording/inJapanese';
import { choice } from '../../assessments';
import { mounted, typeInto } from '../fields/mounted';

it('says that a file with no number is not saved, and saves none', async () => {
	const shown = protect(distribute(members(0, 6, 6, { '4.2': choice('a') }), itemsById), itemsById);
	const keep = vi.fn(async () => undefined);
	const made = vi.spyOn(URL, 'createObjectURL');
	const page = mounted(GroupExport, {
		shown,
		days: [],
		handOut: { conflict: async () => undefined, keep },
		editionsHref: '/'
	});
	for (const field of page.querySelectorAll<HTMLInputElement>('input, textarea')) {
		typeInto(field, 'あ');
	}
	page.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
	await vi.waitFor(() => {
		const said = [...page.querySelectorAll('.message')].map(({ textContent }) => textContent);
		expect(said).toEqual([groupWords().saveEmpty]);
	});
	expect(made).not.toHaveBeenCalled();
	expect(keep).not.toHaveBeenCalled();
});
