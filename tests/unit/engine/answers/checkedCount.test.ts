import { describe, expect, it } from 'vitest';
import { outlines } from '$lib/data/survey/outlines';
import { checkedCount } from '$lib/engine/answers/checkedCount';
import { choice } from '../../assessments';

const checked = { on: '2026-11-29' };

describe('checkedCount', () => {
	it('counts answers, "do not know" among them, and what is checked of them', () => {
		const entries = {
			'1.1': { answer: choice('a'), checked: { ...checked, by: '甲' } },
			'1.5': { answer: { kind: 'dontKnow' as const }, checked },
			'2.8': { answer: choice('b') },
			// No answer yet, and none at all: a check of these is nothing.
			'2.9': { answer: { kind: 'services' as const, provisions: { a: 'half' as const } }, checked },
			'3.4': { note: 'words', checked }
		};
		expect(checkedCount(outlines, entries)).toEqual({ answered: 3, checked: 2, by: ['甲'] });
	});

	it('counts those of a section, which may depend on an item of another', () => {
		const entries = {
			'3.3': { answer: { kind: 'people' as const, people: 12 } },
			'3.3.1': { answer: choice('b') },
			'S3.1': { answer: choice('a'), checked },
			'1.1': { answer: choice('a') }
		};
		expect(checkedCount(outlines, entries, [{ items: ['S3.1'] }])).toMatchObject({
			answered: 1,
			checked: 1
		});
	});
});
