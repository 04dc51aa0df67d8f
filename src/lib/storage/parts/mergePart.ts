import type { Assessment } from '$lib/data/assessment';
import { mergedEntries, type Decision } from '$lib/engine/merge/mergeEntries';
import { withChanges } from '../assessments/changes';
import { comparePart, copyOf } from './comparePart';
import type { Part } from './partFile';

/**
 * An assessment into which a returned part is merged, with a note of what came back: what is new in the
 * next file of the same copy can be told then.
 *
 * @param decisions By item, for every item that was changed on both sides.
 * @param at The time of the merge.
 * @param isForced As of {@link comparePart}.
 * @throws RangeError if a conflict is not decided, or the part is older, or of another assessment.
 */
export function mergePart(
	here: Assessment,
	part: Part,
	decisions: Readonly<Record<string, Decision>>,
	at: string,
	isForced = false
): Assessment {
	const compared = comparePart(here, part, isForced);
	if (!('rows' in compared)) throw new RangeError(`cannot be merged: ${compared.status}`);
	const entries = mergedEntries(compared.rows, decisions);
	const { handOut, changedAt } = part;
	const returned = {
		...here.returned,
		[copyOf(part)]: {
			handOut: handOut.id,
			recipient: handOut.recipient,
			changedAt,
			entries: part.entries
		}
	};
	const isChanged = Object.keys(entries).length > 0;
	return { ...withChanges(here, { entries, ...(isChanged && { changedAt: at }) }), returned };
}
