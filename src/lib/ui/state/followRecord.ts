import type { SvelteMap } from 'svelte/reactivity';
import { isSame } from '$lib/storage/assessments/changes';

/**
 * Makes a map hold what a record does, touching only what differs.
 *
 * @param isKept Keys of which the map's own value stays.
 * @returns Whether anything differed.
 */
export function follow<Value>(
	map: SvelteMap<string, Value>,
	record: Readonly<Record<string, Value>>,
	isKept: (key: string) => boolean
): boolean {
	let isChanged = false;
	for (const key of new Set([...map.keys(), ...Object.keys(record)])) {
		const value = record[key];
		if (isKept(key) || isSame(map.get(key), value)) continue;
		isChanged = true;
		if (value === undefined) map.delete(key);
		else map.set(key, value);
	}
	return isChanged;
}

/** What follows, or what is known where that says the same: whoever shows it is left alone then. */
export function unlessSame<Value>(known: Value, next: Value): Value {
	return isSame(known, next) ? known : next;
}
