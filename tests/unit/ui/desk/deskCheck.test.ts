import { describe, expect, it } from 'vitest';
import { itemsById } from '$lib/data/survey/items';
import { stateBy } from '$lib/ui/desk/deskCheck';
import { transcription, typed } from '../../transcriptions';

const stateOf = (cells: Record<string, string>) =>
	stateBy(
		transcription({ first: { '4.1': typed(cells, { base: '66' }) } }),
		itemsById.get('4.1')!,
		'first'
	);

describe('the state of a typed chart', () => {
	// Published of 4.1: 77% of 66 teams, so 51, have it documented (a, b or c), 20% (13) d, 1.5% (1) e.
	it('is exact where every bar is known and what is published agrees', () => {
		expect(stateOf({ a: '20', b: '20', c: '11', d: '13', e: '1', none: '1' })).toBe('exact');
	});

	it('is a problem where all bars sum up and contradict a published sentence', () => {
		expect(stateOf({ a: '20', b: '20', c: '10', d: '14', e: '1', none: '1' })).toBe('problem');
	});

	it('is begun where a bar is missing', () => {
		expect(stateOf({ a: '20' })).toBe('begun');
		expect(stateOf({})).toBe('empty');
	});
});
