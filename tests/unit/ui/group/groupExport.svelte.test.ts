import { afterEach, expect, it, vi } from 'vitest';
import { itemsById } from '$lib/data/survey/items';
import { distribute } from '$lib/engine/group/distribution';
import { protect } from '$lib/engine/group/protect';
import GroupExport from '$lib/ui/group/GroupExport.svelte';
import { language } from '$lib/wording/language';
import { groupWords } from '$lib/wording/groupWords';
import { members } from '../../engine/group/keptTables';
import '../../wording/inJapanese';
import { fieldWords } from '$lib/ui/fields/fieldWords';
import { choice } from '../../assessments';
import { eventually } from '../../eventually';
import { mounted, typeInto } from '../fields/mounted';

afterEach(() => {
	language.use('ja');
	vi.restoreAllMocks();
});

/** What is said of a field that is blank. */
const { blank } = fieldWords();

it('names each field of blanks, and saves nothing until all hold something', async () => {
	// A year before 1000, and one that no date can say.
	const days = ['0099-01-01T00:00:00.000Z', '+012026-01-01T00:00:00.000Z'];
	const shown = protect(
		distribute(members(0, 20, 20, { '4.2': choice('a') }), itemsById),
		itemsById
	);
	const keep = vi.fn(async () => undefined);
	const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:pack');
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
	const page = mounted(GroupExport, {
		shown,
		days,
		handOut: { conflict: async () => undefined, keep },
		editionsHref: '/'
	});
	const fields = [...page.querySelectorAll<HTMLInputElement>('input, textarea')];
	const said = () => [...page.querySelectorAll('.message')].map(({ textContent }) => textContent);
	const submit = () => page.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
	for (const [place, field] of fields.entries()) {
		typeInto(field, ' \u3000');
		submit();
		await eventually(() => expect(said()).toEqual(fields.slice(place).map(() => blank)));
		expect(field.getAttribute('aria-invalid')).toBe('true');
		typeInto(field, 'あ');
	}
	expect(made).not.toHaveBeenCalled();
	expect(keep).not.toHaveBeenCalled();

	submit();
	const { saved, usePack } = groupWords();
	await eventually(() => expect(said()).toEqual([`${saved} ${usePack}`]));
	expect(keep).toHaveBeenCalledOnce();
	const text = await (made.mock.calls[0]?.[0] as Blob).text();
	expect(JSON.parse(text)).toMatchObject({ collection: { from: '0099-01', to: '9999-12' } });
});

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
	await eventually(() => {
		const said = [...page.querySelectorAll('.message')].map(({ textContent }) => textContent);
		expect(said).toEqual([groupWords().saveEmpty]);
	});
	expect(made).not.toHaveBeenCalled();
	expect(keep).not.toHaveBeenCalled();
});

it('says where a group is saved what cannot be prevented, in either language', () => {
	const page = () =>
		mounted(GroupExport, {
			shown: protect(distribute(members(0, 20, 20, {}), itemsById), itemsById),
			days: [],
			handOut: { conflict: async () => undefined, keep: async () => undefined },
			editionsHref: '/'
		});
	expect(page().textContent).toContain('別のパソコンで作られた集計との差までは防げません。');
	language.use('en');
	expect(page().textContent).toContain('made on another computer');
});
