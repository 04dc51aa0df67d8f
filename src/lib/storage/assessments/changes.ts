import type { Entry } from '$lib/data/answer';
import { markNames, type Assessment } from '$lib/data/assessment';
import type { GivenAnswer } from '$lib/data/frameworks/given';
import type { Task } from '$lib/data/plan';

/** What changes in an assessment. Whatever is `undefined` is taken out. */
export interface Changes {
	entries?: Readonly<Record<string, Entry | undefined>>;
	plan?: Readonly<Record<string, Task | undefined>>;
	given?: Readonly<Record<string, GivenAnswer | undefined>>;
	title?: string;
	organisation?: string;
	asOf?: string | undefined;
	assessor?: string | undefined;
	confidentiality?: string | undefined;
	place?: string;
	archived?: true | undefined;
	changedAt?: string;
}

/** An assessment with changes made in it; entries, tasks and the like that are not named stay. */
export function withChanges(
	old: Assessment,
	{ entries, plan, given, ...rest }: Changes
): Assessment {
	const changed: Assessment = { ...old, ...rest };
	if (entries) changed.entries = merged(old.entries, entries);
	if (plan) changed.plan = merged(old.plan ?? {}, plan);
	if (given) changed.given = merged(old.given ?? {}, given);
	for (const key of ['plan', 'given', 'place', 'archived', ...markNames] as const) {
		const value = changed[key];
		const isEmpty = typeof value === 'object' && Object.keys(value).length === 0;
		if (value === undefined || isEmpty) {
			delete changed[key];
		}
	}
	return changed;
}

function merged<Value>(
	old: Readonly<Record<string, Value>>,
	changes: Readonly<Record<string, Value | undefined>>
): Record<string, Value> {
	const pairs = Object.entries({ ...old, ...changes });
	return Object.fromEntries(pairs.filter((pair): pair is [string, Value] => pair[1] !== undefined));
}

/**
 * What makes another state of an assessment of one: {@link withChanges} of both gives `next`. What never changes,
 * such as its id and what it is a part of, is taken to be the same.
 */
export function changesBetween(old: Assessment, next: Assessment): Changes {
	const { title, organisation, asOf, assessor, confidentiality, place, archived, changedAt } = next;
	return {
		...{ title, organisation, asOf, assessor, confidentiality, archived, changedAt },
		...(place !== undefined && { place }),
		entries: { ...takenOut(old.entries), ...next.entries },
		plan: { ...takenOut(old.plan), ...next.plan },
		given: { ...takenOut(old.given), ...next.given }
	};
}

function takenOut(from: object = {}): Record<string, undefined> {
	return Object.fromEntries(Object.keys(from).map((key) => [key, undefined]));
}

/**
 * What brings an assessment back to what it was before changes. The place at which a person is, and
 * the time, are not worth going back for.
 *
 * @returns Nothing where the changes change nothing else.
 */
export function inverse(old: Assessment, changes: Changes): Changes | undefined {
	const { entries, plan, given, title, organisation } = changes;
	const back: Changes = {};
	if (entries) back.entries = valuesBefore(old.entries, entries);
	if (plan) back.plan = valuesBefore(old.plan ?? {}, plan);
	if (given) back.given = valuesBefore(old.given ?? {}, given);
	if (title !== undefined && title !== old.title) back.title = old.title;
	if (organisation !== undefined && organisation !== old.organisation) {
		back.organisation = old.organisation;
	}
	for (const name of markNames) {
		if (name in changes && changes[name] !== old[name]) back[name] = old[name];
	}
	if ('archived' in changes && changes.archived !== old.archived) back.archived = old.archived;
	const isEmpty = Object.entries(back).every(
		([, value]) => typeof value === 'object' && Object.keys(value).length === 0
	);
	return isEmpty ? undefined : { ...back, changedAt: old.changedAt };
}

function valuesBefore<Value>(
	old: Readonly<Record<string, Value>>,
	changes: Readonly<Record<string, Value | undefined>>
): Record<string, Value | undefined> {
	const differing = Object.keys(changes).filter((key) => !isSame(old[key], changes[key]));
	return Object.fromEntries(differing.map((key) => [key, old[key]]));
}

/** Whether two plain values, as JSON can hold them, are the same. The order of keys is nothing. */
export function isSame(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...keys].every((key) =>
		isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key])
	);
}
