import type { Format, Lines } from './format';

/** A file that says what its source says, or why there is none. `detail` is for a technician. */
export type CheckedDocument =
	{ status: 'checked'; bytes: Uint8Array; values: number } | { status: 'differs'; detail: string };

/**
 * Makes a file, opens the very bytes again, and compares every value with what it was made from.
 *
 * @returns The bytes only if nothing at all differs.
 */
export async function checkedFile<Needed>(
	format: Format<Needed>,
	source: Needed
): Promise<CheckedDocument> {
	try {
		const bytes = await format.bytesOf(source);
		const expected = format.expected(source);
		const detail = difference(expected, await format.found(bytes));
		if (detail !== undefined) return { status: 'differs', detail };
		return { status: 'checked', bytes, values: expected.flat().length };
	} catch (problem) {
		return { status: 'differs', detail: String(problem) };
	}
}

/** The first place where two lists of lines differ; undefined where they are the same. */
function difference(expected: Lines, found: Lines): string | undefined {
	for (let place = 0; place < Math.max(expected.length, found.length); place += 1) {
		const [wanted, got] = [expected[place], found[place]].map((line) => JSON.stringify(line));
		if (wanted !== got) return `${place + 1}: ${wanted} ≠ ${got}`;
	}
	return undefined;
}
