import type { Entry } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import type { Task } from '$lib/data/plan';
import { isSame, type Changes } from './changes';

/** What a tab takes to have been on the disk before its changes. */
export interface Before {
	entries: ReadonlyMap<string, Entry | undefined>;
	plan: ReadonlyMap<string, Task | undefined>;
}

/** Those of some changes whose place another tab has given something else meanwhile; nothing where none is. */
export function overtakenBy(
	stored: Assessment,
	{ entries = {}, plan = {} }: Changes,
	before: Before
): Changes | undefined {
	const late = {
		entries: lateIn(entries, stored.entries, before.entries),
		plan: lateIn(plan, stored.plan ?? {}, before.plan)
	};
	const count = Object.keys(late.entries).length + Object.keys(late.plan).length;
	return count === 0 ? undefined : late;
}

/** Changes without those that come late. */
export function withoutThem({ entries = {}, plan, ...rest }: Changes, late: Changes): Changes {
	return {
		...rest,
		entries: without(entries, late.entries ?? {}),
		...(plan && { plan: without(plan, late.plan ?? {}) })
	};
}

type Values<Value> = Readonly<Record<string, Value | undefined>>;

function lateIn<Value>(
	changes: Values<Value>,
	stored: Values<Value>,
	before: ReadonlyMap<string, Value | undefined>
): Values<Value> {
	const isLate = ([id, value]: [string, Value | undefined]) =>
		before.has(id) && !isSame(stored[id], before.get(id)) && !isSame(stored[id], value);
	return Object.fromEntries(Object.entries(changes).filter(isLate));
}

function without<Value>(from: Values<Value>, those: Values<Value>): Values<Value> {
	return Object.fromEntries(Object.entries(from).filter(([id]) => !(id in those)));
}
