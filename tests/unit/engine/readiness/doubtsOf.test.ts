import { describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
import { matters } from '$lib/data/readiness/matters';
import { itemsById } from '$lib/data/survey/items';
import { doubtsOf } from '$lib/engine/readiness/doubtsOf';
import { judgeReadiness } from '$lib/engine/readiness/judgeReadiness';

const notApplicable = { answer: { kind: 'notApplicable' } } as const;
const policy = { '2.13': { answer: { kind: 'choice', option: 'a' } } } as const;
const others = ['2.9', '2.3', '2.7', '2.10', '2.12', '2.11'];

/** What is asked again about the first matter, and its verdict. */
function firstMatter(entries: Entries) {
	const [judged] = judgeReadiness(matters, itemsById, entries);
	return { verdict: judged?.verdict, doubts: doubtsOf(judged?.criteria ?? []) };
}

function without(items: readonly string[]): Entries {
	return { ...policy, ...Object.fromEntries(items.map((id) => [id, notApplicable])) };
}

function services(provision: 'notOffered' | 'inHouse'): Entries {
	const item = itemsById.get('2.9');
	if (item?.kind !== 'services') throw new Error('2.9 has no services');
	const all = Object.fromEntries(item.services.map(({ id }) => [id, 'notOffered' as const]));
	const provisions = { ...all, b: provision };
	return { '2.9': { answer: { kind: 'services', provisions } } };
}

describe('doubtsOf', () => {
	it('asks again where most criteria of a settled matter do not apply', () => {
		const settled = firstMatter({ ...without(others), 'S1.1': notApplicable });
		expect(settled).toEqual({ verdict: 'settled', doubts: ['mostNotApplicable'] });
	});

	it('asks nothing where half of them apply', () => {
		expect(firstMatter(without(others.slice(0, 4))).doubts).toEqual([]);
	});

	it('asks again where no service is offered at all', () => {
		expect(firstMatter(services('notOffered')).doubts).toEqual(['noService']);
		expect(firstMatter(services('inHouse')).doubts).toEqual([]);
	});
});
