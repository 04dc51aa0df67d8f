import { unitOf, uncounted } from '$lib/engine/group/memberMarks';
import { md5Word } from './md5Word';
import { markColumns, saidColumns, textOfMark, units } from './memberMarks';

/** In a column there are four marks of 16 bits. */
const marksAColumn = 4;

const columns = markColumns.length + saidColumns.length;
const places = marksAColumn * columns;
const firstSaid = marksAColumn * markColumns.length;

/** An id is a UUID. */
const idLetters = 36;

/** What a mark is made of beside the id. */
export interface HashedAnswer {
	/** The place of the unit among all. */
	place: number;
	/** The end of the message from the id on, padded as MD5 has it, in words. */
	ending: Int32Array;
}

/** The mark of a unit without a counted answer, by its place. */
const marksOfNone: readonly HashedAnswer[] = units.map((unit, place) => ({
	place,
	ending: endingOf(textOfMark(unit, ''))
}));

/** The mark that an answer gives; undefined for what no table counts. */
export function markOfAnswer(item: string, option: string): HashedAnswer | undefined {
	if (uncounted.has(option)) return undefined;
	const unit = unitOf(item, option);
	const place = units.indexOf(unit);
	return place < 0 ? undefined : { place, ending: endingOf(textOfMark(unit, option)) };
}

/**
 * The marks of members, and which units they have answered at all, as the statement of `membersOfRowsSql` makes them
 * of rows.
 */
export class PackedMarks {
	#most: number;
	/** Column after column, each with room for the most members. */
	#columns: Uint16Array;
	#count = 0;
	/** Of the member that is open. */
	#marks: HashedAnswer[] = [];
	#row = new Uint16Array(places);
	#start = new Int32Array(idLetters / 4);
	#startBytes = Buffer.from(this.#start.buffer);

	/** @param most How many members there are before they are taken. */
	constructor(most: number) {
		this.#most = most;
		this.#columns = new Uint16Array(most * places);
	}

	/** To the member that is open. */
	add(marks: readonly HashedAnswer[]): void {
		for (const mark of marks) this.#marks.push(mark);
	}

	/** Closes the member that is open. @param id A UUID. */
	end(id: string): void {
		if (id.length !== idLetters) throw new RangeError(`${id} is no UUID`);
		this.#startBytes.write(id, 'latin1');
		const row = this.#row.fill(0);
		for (const { place, ending } of this.#marks) {
			row[place]! ^= md5Word(this.#start, ending);
			row[firstSaid + (place >> 4)]! |= 1 << (place & 15);
		}
		for (const { place, ending } of marksOfNone) {
			const isSaid = row[firstSaid + (place >> 4)]! & (1 << (place & 15));
			if (!isSaid) row[place] = md5Word(this.#start, ending);
		}
		for (let place = 0; place < places; place++) {
			const column = this.#most * (place >> 2) + this.#count;
			this.#columns[marksAColumn * column + (place & 3)] = row[place]!;
		}
		this.#count++;
		this.#marks.length = 0;
	}

	/** Column after column, of the members that were closed since this was last asked. */
	take(): BigUint64Array {
		const taken = new Uint16Array(this.#count * places);
		const length = marksAColumn * this.#count;
		for (let column = 0; column < columns; column++) {
			const start = marksAColumn * this.#most * column;
			taken.set(this.#columns.subarray(start, start + length), length * column);
		}
		this.#count = 0;
		return new BigUint64Array(taken.buffer);
	}
}

function endingOf(text: string): Int32Array {
	const bytes = Buffer.alloc(64 - idLetters);
	// One byte more, and the number of bits, end the block.
	if (text.length > bytes.length - 9) throw new RangeError(`${text} is too long for one block`);
	bytes.write(text, 'latin1');
	bytes[text.length] = 0x80;
	bytes.writeUInt32LE(8 * (idLetters + text.length), bytes.length - 8);
	return Int32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readInt32LE(4 * at));
}
