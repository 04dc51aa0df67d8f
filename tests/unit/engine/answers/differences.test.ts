import { describe, expect, it } from 'vitest';
import { canonicalText } from '$lib/engine/answers/canonicalText';
import { differences } from '$lib/engine/answers/differences';
import { assessment, choice } from '../../assessments';

describe('the canonical text', () => {
	it('is one and the same whatever the order of keys', () => {
		const text = '{"a":[1,{"x":null,"y":"回"}],"b":true}';
		expect(canonicalText({ b: true, a: [1, { y: '回', x: null }] })).toBe(text);
		expect(canonicalText({ a: [1, { x: null, y: '回' }], b: true, c: undefined })).toBe(text);
	});

	it('keeps the order of a list', () => {
		expect(canonicalText(['b', 'a'])).toBe('["b","a"]');
	});
});

describe('two assessments', () => {
	const here = assessment({
		title: '今年',
		entries: {
			'2.8': { answer: choice('a') },
			'2.10': { answer: choice('b'), note: 'x' },
			'2.11': { answer: choice('c') },
			'2.13': { note: 'ここだけ' }
		}
	});

	it('differ item by item', () => {
		const there = assessment({
			title: '今年',
			entries: {
				'1.1': { answer: choice('a') },
				'2.8': { answer: choice('a') },
				'2.10': { note: 'x', answer: choice('b') },
				'2.11': { answer: choice('c'), note: 'y' }
			}
		});
		expect(differences(here, there)).toEqual({
			items: [
				{ item: '1.1', change: 'new' },
				{ item: '2.11', change: 'changed' },
				{ item: '2.13', change: 'missing' }
			],
			fields: []
		});
	});

	it('differ in what stands beside the answers', () => {
		const there = { ...here, title: '来年', organisation: '', example: true as const };
		expect(differences(here, there)).toEqual({
			items: [],
			fields: ['title', 'organisation', 'example']
		});
	});

	it('are the same though the person is at another place and time', () => {
		const there = {
			...here,
			id: '11111111-2222-4333-8444-555555555555',
			changedAt: '2027-01-01T00:00:00.000Z',
			createdAt: '2020-01-01T00:00:00.000Z',
			place: '2.8',
			archived: true as const
		};
		expect(differences(here, there)).toEqual({ items: [], fields: [] });
	});
});
