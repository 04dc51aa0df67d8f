import { open } from 'node:fs/promises';

const newline = 10;

/** Whole lines that stand together. `tooLong`: one line that no assessment needs; not its bytes. */
type LineBlock =
	{ kind: 'lines'; firstLine: number; bytes: Uint8Array } | { kind: 'tooLong'; line: number };

const bytesAtOnce = 1 << 20;

/**
 * The lines of a file in blocks of about one read, never more than a few at a time in memory.
 *
 * @param most The bytes of the longest line that is handed on.
 * @throws Error of Node if the file cannot be read.
 */
export async function* blocksOf(path: string, most: number): AsyncGenerator<LineBlock> {
	const file = await open(path);
	try {
		let line = 1;
		/** What has come of a line whose end has not. */
		let begun = new Uint8Array();
		let isTooLong = false;
		for (;;) {
			const block = new Uint8Array(begun.length + bytesAtOnce);
			block.set(begun);
			const { bytesRead } = await file.read(block, begun.length, bytesAtOnce);
			if (bytesRead === 0) break;
			const bytes = block.subarray(0, begun.length + bytesRead);
			let start = 0;
			if (isTooLong) {
				const end = bytes.indexOf(newline);
				if (end < 0) continue;
				yield { kind: 'tooLong', line };
				isTooLong = false;
				line++;
				start = end + 1;
			}
			const whole = bytes.subarray(start, Math.max(start, bytes.lastIndexOf(newline) + 1));
			// Before it is handed on: its bytes may then belong to another thread.
			begun = bytes.slice(start + whole.length);
			if (whole.length > 0) {
				const count = countOf(whole);
				yield { kind: 'lines', firstLine: line, bytes: whole };
				line += count;
			}
			if (begun.length > most) {
				begun = new Uint8Array();
				isTooLong = true;
			}
		}
		if (isTooLong) yield { kind: 'tooLong', line };
		else if (begun.length > 0) yield { kind: 'lines', firstLine: line, bytes: begun };
	} finally {
		await file.close();
	}
}

function countOf(bytes: Uint8Array): number {
	let count = 0;
	for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count++;
	return count;
}
