import { readFileSync, statSync } from 'node:fs';

/** A file's bytes, or why there are none: a code of the system's, or that there is no end of it. */
export type Bytes =
	{ status: 'read'; bytes: Uint8Array<ArrayBuffer> } | { status: 'failed'; code: string };

/** Said in place of a system's code: a pipe or a device is waited for without end, or has no end. */
export const notAFile = 'NOT_A_FILE';

/** Reads a file whole, unless it is none or longer than anything that is looked for. */
export function regularFile(path: string, maxBytes: number): Bytes {
	try {
		const found = statSync(path);
		if (!found.isFile() && !found.isDirectory()) return { status: 'failed', code: notAFile };
		if (found.size > maxBytes && found.isFile()) return { status: 'failed', code: 'EFBIG' };
		return { status: 'read', bytes: readFileSync(path) };
	} catch (problem) {
		return { status: 'failed', code: codeOf(problem) };
	}
}

/** The system's name of what went wrong, such as `ENOENT`. */
export function codeOf(problem: unknown): string {
	return problem instanceof Error && 'code' in problem ? String(problem.code) : '?';
}
