import { maxFileBytes } from './readJson';

/** As long as an assessment with all answers and some notes, so that most files are equally long. */
const leastBytes = 65_536;

/**
 * A JSON text with blanks at its end, so that the size of the encrypted file does not tell how much is answered:
 * 64 KiB, or the next power of two, or as long as a file may be.
 */
export function padded(text: string): string {
	const bytes = new TextEncoder().encode(text).length;
	let size = leastBytes;
	while (size < bytes) size *= 2;
	return text + ' '.repeat(Math.max(0, Math.min(size, maxFileBytes) - bytes));
}
