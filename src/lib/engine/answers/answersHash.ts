import type { Entries } from '$lib/data/answer';
import { sha256 } from '@noble/hashes/sha2.js';

/** Hexadecimal digits that are kept: enough to tell two states of one assessment apart. */
const digits = 12;

/**
 * A short name for exactly these answers, with their notes and targets, so that a sheet of paper can
 * be matched with the file that it was printed from.
 *
 * Not the browser's own SHA-256: that is missing where a page is served over plain http.
 *
 * @returns The first 12 hexadecimal digits of SHA-256 over the canonical JSON of the entries.
 */
export function answersHash(entries: Entries): string {
	const bytes = sha256(new TextEncoder().encode(canonicalJson(entries)));
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.slice(0, digits);
}

/**
 * JSON without white space, the keys of every object in the order of their code units: whatever
 * order answers were given in, the same answers make the same text.
 *
 * @example canonicalJson({ b: 1, a: [2] }) // '{"a":[2],"b":1}'
 */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_, each: unknown) => (isPlain(each) ? sorted(each) : each));
}

function isPlain(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(value).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
	);
}
