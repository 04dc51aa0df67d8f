import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import { items, itemsById } from '$lib/data/survey/items';
import { distribute } from '$lib/engine/group/distribution';
import { protect } from '$lib/engine/group/protect';
import GroupOverview from '$lib/ui/group/GroupOverview.svelte';
import { members } from '../../engine/group/keptTables';
import '../../wording/inJapanese';
import { choice } from '../../assessments';
import { mounted } from '../fields/mounted';

it('has every item that is counted on one table, 2 before 10, and leads to each', () => {
	const group = members(0, 20, 4, {
		'4.10': choice('e'),
		'2.10': choice('b'),
		'4.2': choice('a'),
		'2.8': choice('c')
	});
	const shown = protect(distribute(group, itemsById), itemsById);
	const onchoose = vi.fn();
	const page = mounted(GroupOverview, { items: shown.items, teams: shown.teams, onchoose });
	const names = [...page.querySelectorAll('th[scope=row]')].map(
		(head) => head.textContent.trim().split(/\s/)[0]
	);
	// In the order in which the questionnaire asks, not in that of letters.
	const order = items.map(({ id }) => id).filter((id) => names.includes(id));
	expect(names).toEqual(order);
	expect(names).toEqual(expect.arrayContaining(['2.8', '2.10', '4.2', '4.10']));
	expect(names.indexOf('2.8')).toBeLessThan(names.indexOf('2.10'));
	page.querySelectorAll('button')[names.indexOf('2.10')]?.click();
	flushSync();
	expect(onchoose).toHaveBeenCalledExactlyOnceWith('2.10');
});
