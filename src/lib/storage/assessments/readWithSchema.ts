import { prettifyError } from 'zod/mini';
import { assessmentSchema, type Assessment } from '$lib/data/assessment';
import { isNewer, migrateAssessment } from '$lib/data/migrateAssessment';
import type { UnreadableRecord } from './loadAll';
import { unfitItems } from './unfitItems';

/** What a stored value turns out to be, with the reason where it cannot be read. */
export function readWithSchema(key: string, raw: unknown): Assessment | UnreadableRecord {
	if (isNewer(raw)) {
		return { key, raw, isNewer: true, problem: 'written by a newer version' };
	}
	const parsed = assessmentSchema.safeParse(migrateAssessment(raw));
	if (!parsed.success) {
		return { key, raw, isNewer: false, problem: prettifyError(parsed.error) };
	}
	// An answer that its item cannot have would stop every page that shows it.
	const unfit = unfitItems(parsed.data);
	if (unfit.length === 0) return parsed.data;
	return { key, raw, isNewer: false, problem: `answers do not fit: ${unfit.join(', ')}` };
}
