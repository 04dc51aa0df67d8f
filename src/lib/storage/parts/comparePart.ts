import type { Assessment } from '$lib/data/assessment';
import { mergeRows, type MergeRow } from '$lib/engine/merge/mergeEntries';
import type { Part } from './partFile';

/**
 * What a returned part is to an assessment. `older`: a later state of the same copy was merged before.
 * `again`: this very state was. `blank`: it holds nothing but what was handed out.
 */
export type ComparedPart =
	| { status: 'otherAssessment' }
	| { status: 'older'; mergedChangedAt: string }
	| {
			status: 'again' | 'blank' | 'fits';
			rows: readonly MergeRow[];
			/** What came later and was merged before, where an older file is taken all the same: until when. */
			newerChangedAt?: string;
	  };

/**
 * Compares a returned part with the assessment from which it was handed out.
 *
 * @param isForced Whether a person wants it although a later state of the same copy was merged before.
 */
export function comparePart(here: Assessment, part: Part, isForced = false): ComparedPart {
	const { handOut, entries, changedAt } = part;
	if (handOut.assessment !== here.id) return { status: 'otherAssessment' };
	const copy = copyOf(part);
	const last = here.returned?.[copy];
	// A workbook says nothing of who filled it in: two people may have had the same.
	const isSameCopy = copy !== handOut.id;
	const age = last && isSameCopy ? Date.parse(changedAt) - Date.parse(last.changedAt) : 0;
	const newerChangedAt = age < 0 ? last?.changedAt : undefined;
	if (newerChangedAt && !isForced) return { status: 'older', mergedChangedAt: newerChangedAt };
	const rows = mergeRows(here.entries, {
		items: handOut.items,
		entries,
		base: handOut.base,
		last: last && { entries: last.entries, isSameCopy }
	});
	const status = statusOf(rows, last !== undefined);
	return { status, rows, ...(newerChangedAt && { newerChangedAt }) };
}

function statusOf(rows: readonly MergeRow[], wasMerged: boolean): 'again' | 'blank' | 'fits' {
	if (rows.some(({ merge }) => merge === 'new' || merge === 'conflict')) return 'fits';
	return wasMerged ? 'again' : 'blank';
}

/** The id under which it is noted what has come back. */
export function copyOf({ handOut, copy }: Part): string {
	return copy ?? handOut.id;
}
