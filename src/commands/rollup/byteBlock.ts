/** Bytes that are read from, one at a time or four at a time from any place on. */
export interface ByteBlock {
	bytes: Buffer;
	view: DataView;
}

const comma = 44;
const closingBrace = 125;
const fourClosingBraces = 0x7d7d7d7d;

export function byteBlockOf({ buffer, byteOffset, length }: Uint8Array): ByteBlock {
	return {
		bytes: Buffer.from(buffer, byteOffset, length),
		view: new DataView(buffer, byteOffset, length)
	};
}

/** Whether these bytes stand at a place of a block. */
export function isAt({ bytes }: ByteBlock, start: number, these: Uint8Array): boolean {
	for (let at = 0; at < these.length; at++) {
		if (bytes[start + at] !== these[at]) return false;
	}
	return true;
}

/**
 * The place behind the first two closing braces that stand together: nearly every entry of an assessment ends so.
 *
 * @returns The start where none are found. Such as end less than four bytes before the limit may be missed.
 */
export function endOfBraces({ bytes, view }: ByteBlock, start: number, limit: number): number {
	for (let four = start; four <= limit - 4; four += 4) {
		// A byte is 0 where a closing brace stands. From a byte of 0 its highest bit is borrowed when 1 is taken away.
		const differing = view.getInt32(four) ^ fourClosingBraces;
		if (((differing - 0x01010101) & ~differing & 0x80808080) === 0) continue;
		for (let at = four; at < four + 4 && at < limit - 1; at++) {
			if (bytes[at] === closingBrace && bytes[at + 1] === closingBrace) return at + 2;
		}
	}
	return start;
}

/** The place behind the first comma or closing brace; the limit where there is none. */
export function endOfMember({ bytes }: ByteBlock, start: number, limit: number): number {
	let at = start;
	while (at < limit && bytes[at] !== comma && bytes[at] !== closingBrace) at++;
	return Math.min(at + 1, limit);
}
