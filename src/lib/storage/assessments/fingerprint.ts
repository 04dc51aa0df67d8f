import type { Assessment } from '$lib/data/assessment';
import { canonicalText } from '$lib/engine/answers/canonicalText';
import { contentBeside } from '$lib/engine/answers/differences';

/** What an assessment held at one time, without holding it: to tell later what has changed. */
export interface Fingerprint {
	/** SHA-256 of the whole content, in hexadecimal. */
	whole: string;
	/** SHA-256 of each item's entry, by item id. */
	items: Readonly<Record<string, string>>;
}

/** The fingerprint of an assessment's content; where the person was in it is no part of that. */
export async function fingerprintOf(assessment: Assessment): Promise<Fingerprint> {
	// Fetched when a file is checked: no first page needs it.
	const { sha256Hex } = await import('$lib/engine/answers/sha256Hex');
	const hash = (value: unknown) => sha256Hex(canonicalText(value));
	const { id, entries } = assessment;
	return {
		whole: hash({ ...contentBeside(assessment), id, entries }),
		items: Object.fromEntries(
			Object.entries(entries).map(([item, entry]) => [item, hash([id, item, entry])])
		)
	};
}

/** How many items' entries are not the same in both, and whether anything at all is not. */
export function changesSince(
	then: Fingerprint,
	now: Fingerprint
): { items: number; isSame: boolean } {
	const ids = new Set([...Object.keys(then.items), ...Object.keys(now.items)]);
	const items = [...ids].filter((item) => then.items[item] !== now.items[item]).length;
	return { items, isSame: then.whole === now.whole };
}
