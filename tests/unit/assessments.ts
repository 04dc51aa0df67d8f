import type { Answer } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';

/** An assessment without an answer. */
export function assessment(overrides: Partial<Assessment> = {}): Assessment {
	return {
		format: 'csirt-self-assessment',
		version: 2,
		id: '5f2c1d1e-3b9a-4c53-9a52-0d6f4f2b8a10',
		title: '2026年度 上期',
		organisation: '例の会社',
		createdAt: '2026-04-01T00:00:00.000Z',
		changedAt: '2026-04-02T09:30:00.000Z',
		entries: {},
		...overrides
	};
}

export const choice = (option: string): Answer => ({ kind: 'choice', option });
