import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
import { answersHash } from '$lib/engine/answers/answersHash';
import { canonicalText } from '$lib/engine/answers/canonicalText';

const entries: Entries = {
	'2.8': { note: '社内規程 第3条 🛡', answer: { kind: 'choice', option: 'b' } },
	'2.10': { answer: { kind: 'dontKnow' }, reason: '担当が不在' }
};
/** Written by hand: keys in order, "2.10" before "2.8". */
const canonical =
	'{"2.10":{"answer":{"kind":"dontKnow"},"reason":"担当が不在"},' +
	'"2.8":{"answer":{"kind":"choice","option":"b"},"note":"社内規程 第3条 🛡"}}';

const ofNode = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('answersHash', () => {
	it('is the beginning of SHA-256 over the canonical JSON, as Node works it out', () => {
		expect(answersHash(entries)).toBe(ofNode(canonical).slice(0, 12));
	});

	// printf '{}' | sha256sum
	it('of no answers is that of an empty object', () => {
		expect(answersHash({})).toBe('44136fa355b3');
	});

	it('does not depend on the order in which answers were given', () => {
		const turned = Object.fromEntries(
			Object.entries(entries)
				.reverse()
				.map(([id, entry]) => [id, Object.fromEntries(Object.entries(entry).reverse())])
		);
		expect(answersHash(turned)).toBe(answersHash(entries));
	});

	it('changes with an answer, and with a note', () => {
		const others: Entries[] = [
			{ ...entries, '2.8': { ...entries['2.8'], answer: { kind: 'choice', option: 'c' } } },
			{ ...entries, '2.8': { ...entries['2.8'], note: '社内規程 第4条 🛡' } }
		];
		expect(new Set([entries, ...others].map(answersHash)).size).toBe(3);
	});
});

describe('canonicalText', () => {
	it('sorts keys at every depth and leaves lists in their order', () => {
		expect(canonicalText(entries)).toBe(canonical);
		expect(canonicalText({ b: 1, a: [{ d: 2, c: 3 }, 1] })).toBe('{"a":[{"c":3,"d":2},1],"b":1}');
	});
});
