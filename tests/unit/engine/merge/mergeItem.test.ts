import { describe, expect, it } from 'vitest';
import type { Entry } from '$lib/data/answer';
import { mergedEntries, mergeRows } from '$lib/engine/merge/mergeEntries';
import { mergeItem, type ItemMerge, type Sides } from '$lib/engine/merge/mergeItem';
import { choice } from '../../assessments';

const a: Entry = { answer: choice('a') };
const b: Entry = { answer: choice('b') };
const c: Entry = { answer: choice('c') };
const none = undefined;
const checked: Entry = { ...a, checked: { on: '2026-11-29' } };
const copy = (entry: Entry | undefined) => ({ entry, isSameCopy: true });
const workbook = (entry: Entry | undefined) => ({ entry, isSameCopy: false });

describe('mergeItem', () => {
	it.each<[string, Sides, ItemMerge]>([
		['an answer that is there only', { ours: none, theirs: a, base: none }, 'new'],
		['one that was changed there', { ours: a, theirs: b, base: a }, 'new'],
		['one that was taken out there', { ours: a, theirs: none, base: a }, 'new'],
		['one that nobody changed', { ours: a, theirs: a, base: a }, 'same'],
		['one that both changed alike', { ours: b, theirs: b, base: a }, 'same'],
		['one that was changed here', { ours: b, theirs: a, base: a }, 'changedHere'],
		['one that was taken out here', { ours: none, theirs: a, base: a }, 'changedHere'],
		['one that both changed', { ours: b, theirs: c, base: a }, 'conflict'],
		['one handed out blank that is answered here', { ours: a, theirs: b, base: none }, 'conflict'],
		['one handed out blank and left so', { ours: a, theirs: none, base: none }, 'changedHere'],
		['what came before', { ours: c, theirs: b, base: a, last: copy(b) }, 'changedHere'],
		['what went on in the same copy', { ours: b, theirs: c, base: a, last: copy(b) }, 'new'],
		[
			'what went on in another workbook',
			{ ours: b, theirs: c, base: a, last: workbook(b) },
			'conflict'
		],
		[
			'what was changed here since it came',
			{ ours: a, theirs: c, base: a, last: copy(b) },
			'conflict'
		],
		['what was taken back since', { ours: b, theirs: a, base: a, last: copy(b) }, 'conflict'],
		['what was decided against', { ours: c, theirs: b, base: a, last: workbook(b) }, 'changedHere'],
		['a check', { ours: a, theirs: checked, base: a }, 'new'],
		['a check of what was changed here', { ours: b, theirs: checked, base: a }, 'changedHere'],
		['a check handed out and taken back here', { ours: a, theirs: checked, base: checked }, 'same'],
		['a check that is here only', { ours: checked, theirs: a, base: a }, 'same']
	])('takes %s for what it is', (_, sides, merge) => {
		expect(mergeItem(sides)).toBe(merge);
	});
});

describe('mergedEntries', () => {
	const rows = mergeRows(
		{ '1.1': b, '1.2': b, '1.3': a },
		{
			items: ['1.1', '1.2', '1.3', '1.4'],
			entries: { '1.1': c, '1.2': a, '1.3': a, '1.4': c, '2.1': c },
			base: { '1.1': a, '1.2': a, '1.3': a }
		}
	);

	it('takes nothing while a conflict is open', () => {
		expect(() => mergedEntries(rows, {})).toThrow(new RangeError('item 1.1 is not decided'));
	});

	it.each([
		[{ keep: 'ours' } as const, {}],
		[{ keep: 'theirs' } as const, { '1.1': c }],
		[{ keep: 'both', note: 'c, says Legal' } as const, { '1.1': { ...b, note: 'c, says Legal' } }]
	])('decides a conflict by %j, and takes no item that was not handed out', (decision, decided) => {
		expect(mergedEntries(rows, { '1.1': decision })).toEqual({ ...decided, '1.4': c });
	});
});
