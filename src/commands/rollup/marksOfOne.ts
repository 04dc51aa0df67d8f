import { unitOf, uncounted } from '$lib/engine/group/memberMarks';
import { md5Word } from './md5Word';
import { markColumns, saidColumns, textOfMark, units } from './memberMarks';

/** The places of a row of marks, of 16 bits each: four for each column of marks and of what was said. */
export const placesOfMarks = 4 * (markColumns.length + saidColumns.length);

const firstSaid = 4 * markColumns.length;

/** An id is a UUID. */
const idLetters = 36;

/** What a mark is made of beside the id. */
interface Mark {
	/** The place of the unit among all. */
	place: number;
	/** The end of the message from the id on, padded as MD5 has it, in words. */
	ending: Int32Array;
}

/** The mark of a unit without a counted answer, by its place. */
const marksOfNone: readonly Mark[] = units.map((unit, place) => ({
	place,
	ending: endingOf(textOfMark(unit, ''))
}));

const block = new Int32Array(16);
const blockBytes = Buffer.from(block.buffer);

/** The mark that an answer gives; undefined for what no table counts. */
export function markOfAnswer(item: string, option: string): Mark | undefined {
	if (uncounted.has(option)) return undefined;
	const unit = unitOf(item, option);
	const place = units.indexOf(unit);
	return place < 0 ? undefined : { place, ending: endingOf(textOfMark(unit, option)) };
}

/**
 * Writes the marks of one member, and which units it has answered at all, as the statement of `membersSql`
 * makes them of its rows.
 *
 * @param id A UUID.
 * @param marks Those that its answers give.
 * @param row Zeros, as many as `placesOfMarks`.
 */
export function writeMarks(id: string, marks: readonly (Mark | undefined)[], row: Uint16Array) {
	if (id.length !== idLetters) throw new RangeError(`${id} is no UUID`);
	blockBytes.write(id, 'latin1');
	for (const mark of marks) {
		if (mark === undefined) continue;
		const { place } = mark;
		row[place]! ^= hashOf(mark);
		row[firstSaid + (place >> 4)]! |= 1 << (place & 15);
	}
	for (const none of marksOfNone) {
		const { place } = none;
		const isSaid = row[firstSaid + (place >> 4)]! & (1 << (place & 15));
		if (!isSaid) row[place] = hashOf(none);
	}
}

function hashOf({ ending }: Mark): number {
	block.set(ending, idLetters / 4);
	return md5Word(block) & 65535;
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
