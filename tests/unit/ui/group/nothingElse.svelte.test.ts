import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import { wordings } from '$lib/data/editions/wordings';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import { packOf } from '$lib/engine/group/packOf';
import GroupDistribution from '$lib/ui/group/GroupDistribution.svelte';
import GroupMember from '$lib/ui/group/GroupMember.svelte';
import { choice } from '../../assessments';
import { idOf, madeBeside, memberAt, members } from '../../engine/group/keptTables';
import { mounted } from '../fields/mounted';
import { provenance } from '../../engine/group/provenance';

/** The team that is compared with the group. */
const own = memberAt(0, { '3.3': { kind: 'people', people: 3 } });

/** All that there is of a group on the page, but for what each member has said: nodes, attributes, and the pack. */
function allOf(group: readonly Assessment[], before: readonly Assessment[][]) {
	const made = before.map((each) => madeBeside([], each).table);
	const { shown, conflict } = madeBeside(made, group);
	expect(conflict).toBeUndefined();
	const pack = packOf(shown, provenance);
	const benchmark = benchmarkOf(pack.edition, { ...pack, wordings });
	const page = mounted(GroupDistribution, { items: shown.items, benchmark, members: [] });
	const select = page.querySelector('select');
	const seen = ['1.1', '2.8', '2.9', '3.2', '3.2.1'].map((item) => {
		if (!select) throw new Error('there is nothing to choose');
		select.value = item;
		select.dispatchEvent(new Event('change', { bubbles: true }));
		flushSync();
		expect(page.querySelector('details')?.textContent).toContain(item);
		return page.innerHTML;
	});
	const member = { assessment: own, fileName: 'own.json', verdicts: [], marks: undefined as never };
	const handOut = { conflict: async () => undefined, keep: async () => undefined };
	const place = mounted(GroupMember, { member, benchmark, shown, handOut, onclose: () => {} });
	const htmls = [...seen, place.innerHTML].map((html) => html.replaceAll(/\bc\d+-/g, ''));
	return { html: htmls, pack: JSON.stringify(pack), withheld: shown.withheld };
}

const people = (number: number): Answer => ({ kind: 'people', people: number });
const service = (way: 'inHouse' | 'half' | 'notOffered'): Answer => ({
	kind: 'services',
	provisions: { d: way }
});

describe('two groups whose numbers lie in the same bands', () => {
	const one = members(0, 20, 4, { '3.2': people(3), '2.9': service('half') });
	const other = members(0, 20, 3, {
		'1.1': choice('a'),
		'2.8': choice('c'),
		'3.2': people(12),
		'3.2.1': choice('b'),
		'2.9': service('notOffered')
	});

	it('are the same on the page, in their pack and beside a team, to the last attribute', () => {
		expect(allOf(other, [])).toEqual(allOf(one, []));
		// It would be seen if it were otherwise.
		const next = members(0, 20, 8, { '2.8': choice('c') });
		expect(allOf(next, []).html).not.toEqual(allOf(one, []).html);
	});
});

describe('what a few have changed since an earlier table', () => {
	const before = members(0, 40, 10, { '2.8': choice('b') });
	const one = members(0, 40, 10, { '2.8': choice('b') });
	one[0] = memberAt(0, { '2.8': choice('c') });
	// Now b lies in another band than in the earlier table, and than in the other one.
	const other = before.map((each, place) =>
		[0, 1, 2].includes(place) ? memberAt(place, { '2.8': choice('a') }) : each
	);

	it('is nowhere on the page, in the pack or beside a team', () => {
		const [found, same] = [allOf(one, [before]), allOf(other, [before])];
		expect(found.withheld).toEqual(['2.8']);
		expect(found).toEqual(same);
		expect(found.pack).not.toContain('2.8/');
		expect(found.html.join()).not.toContain(idOf(1));
	});
});
