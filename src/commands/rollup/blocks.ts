import { createReadStream } from 'node:fs';

const newline = 10;

/** Whole lines that stand together. `tooLong`: one line that no assessment needs; not its bytes. */
type LineBlock =
	{ kind: 'lines'; firstLine: number; bytes: Uint8Array } | { kind: 'tooLong'; line: number };

/**
 * The lines of a file in blocks of about one read, never more than a few at a time in memory.
 *
 * @param most The bytes of the longest line that is handed on.
 * @throws Error of Node if the file cannot be read.
 */
export async function* blocksOf(path: string, most: number): AsyncGenerator<LineBlock> {
	let line = 1;
	/** What has come of a line whose end has not. */
	let open: Uint8Array[] = [];
	let openBytes = 0;
	let isTooLong = false;

	for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
		const bytes: Uint8Array = chunk;
		let start = 0;
		if (isTooLong) {
			const end = bytes.indexOf(newline);
			if (end < 0) continue;
			yield { kind: 'tooLong', line };
			isTooLong = false;
			line++;
			start = end + 1;
		}
		const last = bytes.lastIndexOf(newline);
		if (last >= start) {
			const block = joined([...open, bytes.subarray(start, last + 1)]);
			// Before it is handed on: its bytes may then belong to another thread.
			const count = countOf(block);
			yield { kind: 'lines', firstLine: line, bytes: block };
			line += count;
			open = [];
			openBytes = 0;
			start = last + 1;
		}
		open.push(bytes.subarray(start));
		openBytes += bytes.length - start;
		if (openBytes > most) {
			open = [];
			openBytes = 0;
			isTooLong = true;
		}
	}
	if (isTooLong) yield { kind: 'tooLong', line };
	else if (openBytes > 0) yield { kind: 'lines', firstLine: line, bytes: joined(open) };
}

/** A copy of its own, so that it can be handed to another thread. */
function joined(chunks: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0));
	let place = 0;
	for (const chunk of chunks) {
		whole.set(chunk, place);
		place += chunk.length;
	}
	return whole;
}

function countOf(bytes: Uint8Array): number {
	let count = 0;
	for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count++;
	return count;
}
