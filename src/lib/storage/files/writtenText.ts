/** The text of a file that an editor or a mail program may have written anew: in UTF-8 or UTF-16, marked or not. */
export function writtenText(bytes: Uint8Array): string {
	return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
	const isMarked = (one: number, other: number) => first === one && second === other;
	// The first letter of what is looked for here is ASCII: in UTF-16 one of its two bytes is 0.
	if (isMarked(0xff, 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
	if (isMarked(0xfe, 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
	return 'utf-8';
}
