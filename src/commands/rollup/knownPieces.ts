/** So many places are looked at for a piece, so that no choice of pieces can make the search long. */
const mostTries = 8;

/** Of this many places one is taken at most. */
const placesAPiece = 4;

/** Bytes are looked at as many at a time, from any place on; the last ones of a piece overlap those before. */
const wordBytes = 4;

/** What has been learnt of pieces of bytes. They are known again as they are: no text is made of them. */
export class KnownPieces<Value> {
	#most: number;
	#longest: number;
	/** The number of a piece, counted from 1, where its hash leads. */
	#places: Int32Array;
	#values: Value[] = [];
	/** Of each piece its length, as one word, and its bytes; from a place of its own on. */
	#kept: DataView;
	#bytesAPiece: number;

	/**
	 * When it is full all goes: what is common is soon known again.
	 *
	 * @param most How many are kept, a power of two.
	 * @param longest How many bytes a piece has that is kept.
	 */
	constructor(most: number, longest: number) {
		this.#most = most;
		this.#longest = longest;
		this.#places = new Int32Array(most * placesAPiece);
		this.#bytesAPiece = wordBytes + longest;
		this.#kept = new DataView(new ArrayBuffer(most * this.#bytesAPiece));
	}

	/** What was learnt of the bytes between two places. */
	find(bytes: DataView, start: number, end: number): Value | undefined {
		if (end - start < wordBytes) return undefined;
		const hash = hashOf(bytes, start, end);
		for (let tries = 0; tries < mostTries; tries++) {
			const number = this.#places[(hash + tries) & (this.#places.length - 1)]! - 1;
			if (number < 0) return undefined;
			if (this.#isSame(bytes, start, end, number)) return this.#values[number];
		}
		return undefined;
	}

	add(bytes: DataView, start: number, end: number, value: Value): void {
		const length = end - start;
		if (length < wordBytes || length > this.#longest) return;
		if (this.#values.length === this.#most) {
			this.#places.fill(0);
			this.#values = [];
		}
		const hash = hashOf(bytes, start, end);
		for (let tries = 0; tries < mostTries; tries++) {
			const place = (hash + tries) & (this.#places.length - 1);
			if (this.#places[place] !== 0) continue;
			const number = this.#values.push(value) - 1;
			this.#places[place] = number + 1;
			const keptAt = number * this.#bytesAPiece;
			this.#kept.setInt32(keptAt, length);
			for (let at = 0; at < length; at++) {
				this.#kept.setUint8(keptAt + wordBytes + at, bytes.getUint8(start + at));
			}
			return;
		}
	}

	#isSame(bytes: DataView, start: number, end: number, number: number): boolean {
		const length = end - start;
		const kept = this.#kept;
		const lengthAt = number * this.#bytesAPiece;
		if (kept.getInt32(lengthAt) !== length) return false;
		const keptAt = lengthAt + wordBytes;
		const last = length - wordBytes;
		for (let at = 0; at < last; at += wordBytes) {
			if (kept.getInt32(keptAt + at) !== bytes.getInt32(start + at)) return false;
		}
		return kept.getInt32(keptAt + last) === bytes.getInt32(start + last);
	}
}

function hashOf(bytes: DataView, start: number, end: number): number {
	const last = end - wordBytes;
	let hash = bytes.getInt32(last);
	for (let at = start; at < last; at += wordBytes) {
		hash = Math.imul(hash ^ (hash >>> 15) ^ bytes.getInt32(at), 0x2c1b3c6d);
	}
	return hash ^ (hash >>> 16);
}
