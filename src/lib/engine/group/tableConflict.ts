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

/** A member of a table. @param items All items by id. */
export function memberOf(
	assessment: Assessment,
	items: ReadonlyMap<string, Item>
): readonly [id: string, answers: string] {
	const rows = responsesOf(assessment, items).map(
		({ itemId, optionId, value }) => `${itemId} ${optionId} ${value ?? ''}`
	);
	return [hashOf(assessment.id), hashOf([assessment.id, ...rows].join('\n'))];
}

/** The first 16 hexadecimal digits of SHA-256. */
function hashOf(text: string): string {
	return sha256Hex(text).slice(0, 16);
}

/**
 * Whether a table gives members away beside one that was made before. Two tables of groups that differ by
 * fewer members than the threshold do, and so do two thresholds of nearly the same group, because bands of
 * two widths are narrower together than each. A member whose answers have changed is a difference too. The
 * very same table may be made again.
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
			differences: differencesOf(members, next.members)
		})),
		next.threshold
	);
}

/** An earlier table, and how many members are in one of the two only or have answered otherwise since. */
export interface Earlier {
	threshold: number;
	differences: number;
}

/** The same where somebody else has counted the differences. */
export function firstConflict(made: readonly Earlier[], next: number): TableConflict | undefined {
	for (const { threshold, differences } of made) {
		if (differences >= Math.max(threshold, next)) continue;
		if (threshold !== next) return 'otherThreshold';
		if (differences > 0) return 'nearlySameGroup';
	}
	return undefined;
}

/** How many members are in one only, or have answered otherwise. */
function differencesOf(one: MadeTable['members'], other: MadeTable['members']): number {
	const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...ids].filter((id) => one[id] !== other[id]).length;
}
