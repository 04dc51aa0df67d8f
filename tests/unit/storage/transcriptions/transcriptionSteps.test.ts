import { describe, expect, it } from 'vitest';
import type { Transcription } from '$lib/data/editions/transcription';
import { replacedBy, typedIntoTranscription } from '$lib/storage/transcriptions/transcriptionSteps';
import { transcription, typed } from '../../transcriptions';

const old = transcription({
	readers: { first: '甲', second: '乙' },
	first: { '3.6': typed({ a: '4', b: '5' }) }
});
const changedAt = '2026-05-01T00:00:01.000Z';
const title = '補足 2';

describe('what a change replaced', () => {
	it('is nothing where only the time is another', () => {
		expect(replacedBy(old, { ...old, changedAt })).toBeUndefined();
	});
});

describe('the one thing that was typed into', () => {
	const one = { '3.6': typed({ a: '40', b: '5' }) };
	const settled = { '3.6': { a: '40' } };

	it.each<[string, Partial<Transcription>, string | undefined]>([
		['one cell of the first reader', { first: one }, 'first 3.6'],
		['one cell of the second reader', { second: { '3.7': typed({ a: '1' }) } }, 'second 3.7'],
		['a name', { title }, 'facts'],
		[
			'two cells, as of a pasted column',
			{ first: { '3.6': typed({ a: '6', b: '7' }) } },
			undefined
		],
		['two items', { first: { ...one, '3.7': typed({ a: '1' }) } }, undefined],
		['a cell of each reader', { first: one, second: one }, undefined],
		['a cell and a name', { first: one, title }, undefined],
		['what was settled', { settled }, undefined],
		['what was settled, and a cell', { settled, first: one }, undefined],
		['what was settled, and a name', { settled, title }, undefined]
	])('is told of %s', (_, change, expected) => {
		const next = { ...old, ...change, changedAt };
		const replaced = replacedBy(old, next);
		if (!replaced) throw new Error('nothing was replaced');
		expect(typedIntoTranscription(old, next, replaced)).toBe(expected);
	});
});
