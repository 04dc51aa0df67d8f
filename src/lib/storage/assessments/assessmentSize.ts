import type { Assessment } from '$lib/data/assessment';
import { maxMembers } from '../files/jsonLimits';

/** How much room a field of an assessment takes in its file. */
export interface Size {
	/** As JSON without white space, in UTF-8. */
	bytes: number;
	/** Keys and list members. */
	members: number;
}

/**
 * The largest that an assessment can be. A file of it is read again: the import takes so many members, and
 * with its white space it is smaller than the largest file. Nobody's own words come near; a page of them
 * in every field takes half of it.
 */
const maxSize: Size = { bytes: 10_000_000, members: maxMembers - 100 };

const nothing: Size = { bytes: 0, members: 0 };
const encoder = new TextEncoder();

/** The size of what stands under a key: an entry, or a task. */
export function fieldSize(key: string, value: object): Size {
	// An entry that is carried over to another year has one field more.
	const carried = { ...value, toConfirm: true };
	return {
		bytes: encoder.encode(JSON.stringify({ [key]: carried })).length,
		members: 1 + membersIn(carried)
	};
}

/** What of an assessment can grow. */
export type Growing = Pick<Assessment, 'entries' | 'plan' | 'given' | 'part' | 'returned'>;

/** The size of everything in an assessment that can grow. */
export function sizeOf({ entries, plan = {}, given = {}, part, returned = {} }: Growing): Size {
	const parts = { ...(part && { part }), ...returned, ...given };
	return [...Object.entries(entries), ...Object.entries(plan), ...Object.entries(parts)]
		.map(([key, value]) => fieldSize(key, value))
		.reduce(sum, nothing);
}

/** Whether an assessment may be of this size. */
export function isWithin({ bytes, members }: Size): boolean {
	return bytes <= maxSize.bytes && members <= maxSize.members;
}

/** Both together. */
export function sum(one: Size, other: Size): Size {
	return { bytes: one.bytes + other.bytes, members: one.members + other.members };
}

function membersIn(value: object): number {
	return Object.values(value).reduce<number>(
		(count, member: unknown) =>
			count + 1 + (typeof member === 'object' && member !== null ? membersIn(member) : 0),
		0
	);
}
