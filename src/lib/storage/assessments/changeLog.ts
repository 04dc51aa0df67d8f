import type { Assessment } from '$lib/data/assessment';
import { inverse, type Changes } from './changes';
import { addTyped, type Numbered, type StoredStep } from '../database/steps';
import type { Stores } from '../database/stores';
import { typedInto } from './typedInto';

/**
 * One step of an assessment's history: what takes it back to what it was before. A `whole` step
 * holds all of it, and stands by itself; a `before` step holds what a change replaced.
 */
export type LoggedChange = StoredStep &
	(
		| { cause: 'changed'; before: Changes }
		| { cause: 'upgraded' | 'putBack' | 'replaced'; whole: unknown }
		| ({ cause: 'merged'; whole: unknown } & MergedFrom)
	);

/** What was merged: for whom the parts were, and the items that it changed. */
export interface MergedFrom {
	from: readonly string[];
	items: readonly string[];
}

/**
 * Notes, within the transaction of a change, what the change replaces.
 *
 * @param old The assessment before the change.
 * @param at The time of the change, as an ISO date and time.
 * @param latest The latest step.
 * @returns The latest step by now.
 */
export function noteChange(
	stores: Stores,
	old: Assessment,
	changes: Changes,
	at: string,
	latest: Numbered<LoggedChange> | undefined
): Numbered<LoggedChange> | undefined {
	const before = inverse(old, changes);
	if (!before) return latest;
	const typed = typedInto(old, changes);
	const step: LoggedChange = {
		at,
		cause: 'changed',
		before,
		...(typed !== undefined && { typed })
	};
	const number = addTyped(stores, old.id, step, latest);
	return number === latest?.number ? latest : { number, step };
}
