import { describe, expect, it } from 'vitest';
import type { Matter } from '$lib/data/readiness/matter';
import type { ItemState } from '$lib/engine/answers/stateOf';
import { judgeMatter } from '$lib/engine/readiness/judgeMatter';

const text = { ja: '項目', en: 'Thing' };
const letters: Record<string, ItemState> = {
	settled: choice('a'),
	documented: choice('b'),
	rough: choice('c'),
	unknown: { status: 'notAnswered' },
	notSettled: choice('d'),
	notApplicable: { status: 'notApplicable' }
};

function choice(option: string): ItemState {
	return { status: 'answered', answer: { kind: 'choice', option } };
}

/** A matter with one criterion for each of the verdicts, judged. */
function judge(verdicts: string[]) {
	const matter: Matter = {
		id: '1',
		title: text,
		summary: text,
		place: { section: '4.1' },
		criteria: verdicts.map((_, position) => ({
			id: `1.${position}`,
			title: text,
			item: `1.${position}`,
			rule: {
				kind: 'byOption',
				verdicts: { a: 'settled', b: 'documented', c: 'rough', d: 'notSettled' }
			},
			settledBy: text
		}))
	};
	return judgeMatter(matter, (itemId) => {
		const state = letters[verdicts[Number(itemId.slice(2))] ?? ''];
		if (state === undefined) throw new RangeError(itemId);
		return state;
	});
}

describe('judgeMatter', () => {
	it.each([
		['settled when all its criteria are', ['settled', 'settled'], 'settled'],
		['documented when one is no more', ['settled', 'documented', 'settled'], 'documented'],
		['rough when one is no more', ['documented', 'rough', 'settled'], 'rough'],
		['unknown rather than rough', ['rough', 'unknown', 'documented'], 'unknown'],
		['not settled rather than unknown', ['unknown', 'notSettled', 'settled'], 'notSettled'],
		['not lowered by what does not apply', ['notApplicable', 'settled'], 'settled'],
		['unknown when nothing applies', ['notApplicable', 'notApplicable'], 'unknown']
	])('is %s', (_, verdicts, verdict) => {
		expect(judge(verdicts).verdict).toBe(verdict);
	});

	it('counts its criteria by verdict', () => {
		const all = ['settled', 'settled', 'rough', 'unknown', 'notApplicable', 'notSettled'];
		expect(judge(all).counts).toEqual({
			settled: 2,
			documented: 0,
			rough: 1,
			unknown: 1,
			notSettled: 1,
			notApplicable: 1
		});
	});

	it('keeps its criteria in their order', () => {
		const { id, criteria } = judge(['rough', 'settled']);
		expect(id).toBe('1');
		expect(criteria.map((criterion) => [criterion.id, criterion.verdict])).toEqual([
			['1.0', 'rough'],
			['1.1', 'settled']
		]);
	});
});
