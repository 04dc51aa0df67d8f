import { describe, expect, it } from 'vitest';
import type { Assessment } from '$lib/data/assessment';
import { collect } from '$lib/storage/parts/collect';
import { filledIn, handedOut, toReturn } from '$lib/storage/parts/handOut';
import type { Part } from '$lib/storage/parts/partFile';
import { wholeAsPart } from '$lib/storage/parts/wholeAsPart';
import { assessment, choice } from '../../assessments';

const id = '11111111-1111-4111-8111-111111111111';
const copy = '22222222-2222-4222-8222-222222222222';
const at = '2026-11-29T01:00:00.000Z';
const here = assessment({
	entries: { '1.1': { answer: choice('a') }, '2.8': { answer: choice('b') } }
});
const out = handedOut(
	here,
	{ items: ['1.1', '2.8'], recipient: '法務部', isAnswered: true, isNamed: false },
	id,
	at
);

function returned(option: string, changedAt: string): Part {
	const entries = { ...out.entries, '2.8': { answer: choice(option) } };
	return toReturn({ ...filledIn(out, copy, 'x'), entries, changedAt });
}

const early = returned('a', '2026-11-29T02:00:00.000Z');
const late = returned('c', '2026-11-29T03:00:00.000Z');
const chosen = (...parts: Part[]) => parts.map((part) => ({ part, decisions: {} }));
const statuses = (state: Assessment, ...parts: Part[]) =>
	collect(state, chosen(...parts), at).files.map(({ status }) => status);

describe('what came back', () => {
	it.each([
		[
			[early, late],
			['older', 'fits']
		],
		[
			[late, early],
			['fits', 'older']
		]
	])('knows the older file of a copy, in whatever order they are chosen', (parts, expected) => {
		expect(statuses(here, ...parts)).toEqual(expected);
	});

	it('knows what was merged before', () => {
		const { result } = collect(here, chosen(late), at);
		expect(result.entries['2.8']).toEqual({ answer: choice('c') });
		expect(statuses(result, late, early)).toEqual(['again', 'older']);
		expect(collect(result, chosen(late), at).result).toEqual(result);
	});

	it('changes the time of the assessment only where it changes an answer', () => {
		const mergedAt = '2026-11-29T04:00:00.000Z';
		const changedBy = (option: string) =>
			collect(here, chosen(returned(option, late.changedAt)), mergedAt).result.changedAt;
		expect(changedBy('b')).toBe(here.changedAt);
		expect(changedBy('c')).toBe(mergedAt);
	});

	it('is merged although it is older, where a person wants it, and can be taken back', () => {
		const { result } = collect(here, chosen(late), at);
		const forced = collect(result, [{ part: early, decisions: {}, isForced: true }], at);
		expect(forced.files).toMatchObject([{ status: 'fits', newerChangedAt: late.changedAt }]);
		expect(forced.items).toEqual(['2.8']);
		expect(forced.result.entries['2.8']).toEqual({ answer: choice('a') });
		expect(collect(forced.result, chosen(late), at).result.entries).toEqual(result.entries);
	});

	it('asks before an older file takes an answer away', () => {
		const { result } = collect(here, chosen(late), at);
		const blank = returned('b', early.changedAt);
		const forced = { part: blank, decisions: {}, isForced: true };
		expect(collect(result, [forced], at).open).toBe(1);
	});

	it('is not merged where it is of another assessment', () => {
		const other = { ...late, handOut: { ...late.handOut, assessment: copy } };
		const collected = collect(here, chosen(other), at);
		expect(collected.files).toEqual([{ status: 'otherAssessment' }]);
		expect(collected.result).toBe(here);
	});

	it('counts the conflicts that nobody has decided, and leaves them as they are here', () => {
		const changed = { ...here, entries: { ...here.entries, '2.8': { answer: choice('d') } } };
		const collected = collect(changed, chosen(late), at);
		expect(collected.open).toBe(1);
		expect(collected.items).toEqual([]);
		expect(collected.result.entries).toEqual(changed.entries);
	});
});

describe('a whole assessment that came back', () => {
	const there = {
		...here,
		entries: { '1.1': { answer: choice('c') }, '3.4': { answer: choice('a') } }
	};

	it('asks where both have an answer, takes what is only there, and keeps what is only here', () => {
		const { files } = collect(here, chosen(wholeAsPart(here, there, [])), at);
		const [file] = files;
		if (!file || !('rows' in file)) throw new Error('not compared');
		const merges = Object.fromEntries(file.rows.map(({ item, merge }) => [item, merge]));
		expect(merges).toMatchObject({ '1.1': 'conflict', '2.8': 'changedHere', '3.4': 'new' });
	});

	it('does not ask about what the history here has seen', () => {
		const past = [{ ...here, entries: { '1.1': { answer: choice('c') } } }];
		const collected = collect(here, chosen(wholeAsPart(here, there, past)), at);
		expect(collected.open).toBe(0);
		expect(collected.items).toEqual(['3.4']);
	});
});
