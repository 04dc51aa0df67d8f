import { createRawSnippet, flushSync } from 'svelte';
import { expect, it } from 'vitest';
import StateList from '$lib/ui/history/StateList.svelte';
import { mounted } from '../fields/mounted';

it('shows twenty earlier states, and twenty more at each wish', () => {
	const row = createRawSnippet<[{ number: number }]>((state) => ({
		render: () => `<li>${state().number}</li>`
	}));
	const states = Array.from({ length: 45 }, (_, number) => ({ number }));
	const list = mounted(StateList, { states, row, further: 0 });
	const shown = () => [...list.querySelectorAll('li')].map(({ textContent }) => textContent);
	const more = () => list.querySelector('button');
	expect(shown()).toHaveLength(20);
	expect(more()?.textContent).toContain('25');
	more()?.click();
	flushSync();
	more()?.click();
	flushSync();
	expect(shown()).toEqual(states.map(({ number }) => String(number)));
	expect(more()).toBeNull();
});
