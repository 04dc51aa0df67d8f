import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import PassphraseField from '$lib/ui/fields/PassphraseField.svelte';
import { filesIn, textOf } from '../../sourceFiles';
import { mounted } from './mounted';

it('what is typed into a passphrase can be seen, and hidden again', () => {
	const page = mounted(PassphraseField, { label: 'パスフレーズ', passphrase: 'kawa' });
	const [field, show] = page.querySelectorAll('input');
	if (!field || !show) throw new Error('a field is missing');
	expect(field.type).toBe('password');
	for (const type of ['text', 'password']) {
		show.click();
		flushSync();
		expect([field.type, field.value]).toEqual([type, 'kawa']);
	}
});

it('and no field has a passphrase typed unseen for good', () => {
	const components = filesIn('lib/ui').filter((path) => path.endsWith('.svelte'));
	expect(components.length).toBeGreaterThan(100);
	const unseen = components.filter((path) => /type="password"/.test(textOf(path)));
	expect(unseen).toEqual([]);
	const all = components.filter((path) => textOf(path).includes("'password'"));
	expect(all.sort()).toEqual([
		'lib/ui/fields/PassphraseField.svelte',
		'lib/ui/files/PassphraseFields.svelte'
	]);
});
