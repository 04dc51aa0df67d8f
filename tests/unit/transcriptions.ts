import type { Transcription, TypedItem } from '$lib/data/editions/transcription';

/** A transcription of charts of the survey, into which nothing is typed. */
export function transcription(overrides: Partial<Transcription> = {}): Transcription {
	return {
		format: 'csirt-transcription',
		version: 1,
		id: 'pack-1',
		title: '補足',
		target: { kind: 'supplement', edition: 'jpcert-2015' },
		source: { title: '', publisher: '', url: '' },
		readers: { first: '甲', second: '' },
		first: {},
		second: {},
		settled: {},
		changedAt: '2026-05-01T00:00:00.000Z',
		...overrides
	};
}

/** A chart as a reader has typed it, in teams. */
export function typed(cells: Record<string, string>, rest: Partial<TypedItem> = {}): TypedItem {
	return { unit: 'teams', cells, base: '', page: '', note: '', on: '2026-11-29', ...rest };
}
