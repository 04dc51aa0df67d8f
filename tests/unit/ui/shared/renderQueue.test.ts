import { describe, expect, it } from 'vitest';
import { renderQueue } from '$lib/ui/shared/renderQueue.svelte';
import { eventually } from '../../eventually';

describe('the blocks of a long page', () => {
	it('are drawn from the top, and what only paper shows after all that is seen', async () => {
		const drawn: string[] = [];
		const take = (name: string, isOnPaper = false, within: string[] = []) =>
			renderQueue.take(() => {
				drawn.push(name);
				for (const each of within) take(each);
			}, isOnPaper);

		take('whose print it is', true);
		take('board');
		take('list', false, ['first row', 'second row']);
		take('notes');
		await eventually(() => expect(renderQueue.areLeft).toBe(false));

		expect(drawn).toEqual([
			'board',
			'list',
			'first row',
			'second row',
			'notes',
			'whose print it is'
		]);
	});

	it('come before what only paper shows, also where one of them is taken back', async () => {
		const drawn: string[] = [];
		const take = (name: string, isOnPaper = false) =>
			renderQueue.take(() => drawn.push(name), isOnPaper);
		const takeBack = take('board');
		take('list');
		take('whose print it is', true);
		take('what is behind it', true);
		takeBack();
		take('notes');
		await eventually(() => expect(renderQueue.areLeft).toBe(false));
		expect(drawn).toEqual(['list', 'notes', 'whose print it is', 'what is behind it']);
	});

	it('are all there on paper, however early one prints', async () => {
		const drawn: string[] = [];
		renderQueue.take(() => drawn.push('whose print it is'), true);
		renderQueue.take(() => drawn.push('board'));

		dispatchEvent(new Event('beforeprint'));

		expect(drawn).toEqual(['board', 'whose print it is']);
		await eventually(() => expect(renderQueue.areLeft).toBe(false));
	});
});
