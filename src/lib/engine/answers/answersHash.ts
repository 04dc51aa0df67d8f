import type { Entries } from '$lib/data/answer';
import { canonicalText } from './canonicalText';
import { sha256Hex } from './sha256Hex';

/** Hexadecimal digits that are kept: enough to tell two states of one assessment apart. */
const digits = 12;

/**
 * A short name for exactly these answers, with their notes and targets, so that a sheet of paper can
 * be matched with the file that it was printed from.
 *
 * @returns The first 12 hexadecimal digits of SHA-256 over the canonical JSON of the entries.
 */
export function answersHash(entries: Entries): string {
	return sha256Hex(canonicalText(entries)).slice(0, digits);
}
