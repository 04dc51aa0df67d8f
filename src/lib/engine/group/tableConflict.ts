import type { Assessment } from '$lib/data/assessment';
import type { Item } from '$lib/data/survey/item';
import { sha256Hex } from '../answers/sha256Hex';
import { responsesOf } from './responsesOf';

/** A table that was made of a group, without anything that its members have said. */
export interface MadeTable {
	threshold: number;
	/** By a hash of each member's id, a hash of what it had answered then. */
	members: Readonly<Record<string, string>>;
}

/** Why a second table must not be made: who has both could work out what single members have answered. */
export type TableConflict = 'nearlySameGroup' | 'otherThreshold';

/** What no table counts. Who only changes such, or a number within its class, is no cover for others. */
const uncounted: ReadonlySet<string> = new Set([
	'dontKnow',
	'notApplicable',
	'unanswered',
	'hidden',
	'outside',
	'month'
]);

/** A member of a table, with what the table counts of its answers. @param items All items by id. */
export function memberOf(
	assessment: Assessment,
	items: ReadonlyMap<string, Item>
): readonly [id: string, answers: string] {
	const rows = responsesOf(assessment, items)
		.filter(({ optionId }) => !uncounted.has(optionId))
		.map(({ itemId, optionId }) => `${itemId} ${optionId}`);
	// In whatever order options were chosen.
	return [hashOf(assessment.id), hashOf([assessment.id, ...rows.sort()].join('\n'))];
}

/** The first 16 hexadecimal digits of SHA-256. */
function hashOf(text: string): string {
	return sha256Hex(text).slice(0, 16);
}

/**
 * Whether a table gives members away beside one that was made before. It does where fewer members than the
 * threshold were lost, or were gained: one who left is not hidden by four who joined, because a number that
 * goes down can only have lost. A member whose answers have changed is lost with the old ones and gained with
 * the new ones. Two thresholds of the same group do so too, because bands of two widths are narrower together
 * than each. The very same table may be made again.
 *
 * @param made The tables that were made before.
 * @returns Undefined where it may be made.
 */
export function tableConflict(
	made: readonly MadeTable[],
	next: MadeTable
): TableConflict | undefined {
	return firstConflict(
		made.map(({ threshold, members }) => ({
			threshold,
			...between(members, next.members)
		})),
		next.threshold
	);
}

/** An earlier table, and how many members it has lost and gained since; one who has answered otherwise is both. */
export interface Earlier {
	threshold: number;
	lost: number;
	gained: number;
}

/** The same where somebody else has counted the differences. */
export function firstConflict(made: readonly Earlier[], next: number): TableConflict | undefined {
	for (const { threshold, lost, gained } of made) {
		const fewest = Math.max(threshold, next);
		const isSame = lost === 0 && gained === 0;
		if (!isSame && [lost, gained].every((members) => members === 0 || members >= fewest)) continue;
		if (threshold !== next) return 'otherThreshold';
		if (!isSame) return 'nearlySameGroup';
	}
	return undefined;
}

function between(made: MadeTable['members'], next: MadeTable['members']) {
	const [before, after] = [Object.entries(made), Object.keys(next)];
	const kept = before.filter(([id, answers]) => next[id] === answers).length;
	return { lost: before.length - kept, gained: after.length - kept };
}
