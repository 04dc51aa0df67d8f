import { md5Layout, shortMd5Program } from './shortMd5Program';

/** An id is a UUID. */
const idLetters = 36;
const blockBytes = 64;
const endingBytes = blockBytes - idLetters;

/**
 * Hashes an id with short texts behind it, four at a time: the lower half of the third word of MD5, which is that of
 * DuckDB's `md5_number_lower`. Node's own takes forty times as long for each of these.
 *
 * @see RFC 1321
 */
export class ShortHashes {
	#memory = new WebAssembly.Memory({ initial: 1 });
	#bytes = Buffer.from(this.#memory.buffer);
	#asked = new Uint32Array(this.#memory.buffer, md5Layout.asked, md5Layout.most);
	#made = new Uint32Array(this.#memory.buffer, md5Layout.made, md5Layout.most);
	#count = 0;
	#run: (count: number) => void;

	/** @param texts What can stand behind an id. */
	constructor(texts: readonly string[]) {
		if (texts.length > md5Layout.most) throw new RangeError(`${texts.length} are too many texts`);
		for (const [number, text] of texts.entries()) this.#writeEnding(number, text);
		const program = new WebAssembly.Module(shortMd5Program());
		const { run } = new WebAssembly.Instance(program, { of: { memory: this.#memory } }).exports;
		this.#run = run as (count: number) => void;
	}

	/** Asks for the hash with a text, by its number. */
	ask(text: number): void {
		this.#asked[this.#count++] = md5Layout.endings + endingBytes * text;
	}

	/**
	 * Makes what was asked for, in that order, and begins anew.
	 *
	 * @returns More than was asked for; the lower 16 bits of each count.
	 */
	make(id: string): Uint32Array {
		if (id.length !== idLetters) throw new RangeError(`${id} is no UUID`);
		this.#bytes.write(id, md5Layout.id, 'latin1');
		this.#run(this.#count);
		this.#count = 0;
		return this.#made;
	}

	/** The end of the one block from the id on, padded as MD5 has it: one byte more, and the number of bits. */
	#writeEnding(number: number, text: string): void {
		if (text.length > endingBytes - 9) throw new RangeError(`${text} is too long for one block`);
		const start = md5Layout.endings + endingBytes * number;
		this.#bytes.write(text, start, 'latin1');
		this.#bytes[start + text.length] = 0x80;
		this.#bytes.writeUInt32LE(8 * (idLetters + text.length), start + endingBytes - 8);
	}
}
