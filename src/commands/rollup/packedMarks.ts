import { unitOf, uncounted } from '$lib/engine/group/memberMarks';
import { markColumns, saidColumns, textOfMark, units } from './memberMarks';
import type { GatheredPairs } from './pairCodes';
import { possiblePairs } from './possiblePairs';
import { ShortHashes } from './shortHashes';

/** In a column there are four marks of 16 bits. */
const marksAColumn = 4;

const columns = markColumns.length + saidColumns.length;
const placesInRow = marksAColumn * columns;
const firstSaid = marksAColumn * markColumns.length;

/** The unit that each possible pair answers, by its place among all units; none for what no table counts. */
const none = 0xffff;
const unitOfPair = Uint16Array.from(possiblePairs, ({ item, option }) => {
	const place = uncounted.has(option) ? -1 : units.indexOf(unitOf(item, option));
	return place < 0 ? none : place;
});

/** What is hashed with an id: for each possible pair, and then for each unit to which there is no counted answer. */
const endings: readonly string[] = [
	...possiblePairs.map(({ item, option }) =>
		uncounted.has(option) ? '' : textOfMark(unitOf(item, option), option)
	),
	...units.map((unit) => textOfMark(unit, ''))
];

/**
 * The marks of members, and which units they have answered at all, as the statement of `membersOfRowsSql` makes them
 * of rows.
 */
export class PackedMarks {
	#most: number;
	/** Column after column, each with room for the most members. */
	#columns: Uint16Array;
	#count = 0;
	#hashes = new ShortHashes(endings);
	/** Of the member that is open: its row, and the unit of each hash that is to be made. */
	#row = new Uint16Array(placesInRow);
	#units = new Uint16Array(endings.length);
	#unitCount = 0;

	/** @param most How many members there are before they are taken. */
	constructor(most: number) {
		this.#most = most;
		this.#columns = new Uint16Array(most * placesInRow);
	}

	/** To the member that is open. */
	add({ places, count }: GatheredPairs): void {
		for (let at = 0; at < count; at++) {
			const pair = places[at]!;
			const unit = unitOfPair[pair]!;
			if (unit === none) continue;
			this.#ask(unit, pair);
			this.#row[firstSaid + (unit >> 4)]! |= 1 << (unit & 15);
		}
	}

	/** Closes the member that is open. @param id A UUID. */
	end(id: string): void {
		const row = this.#row;
		for (let unit = 0; unit < units.length; unit++) {
			const isSaid = row[firstSaid + (unit >> 4)]! & (1 << (unit & 15));
			if (!isSaid) this.#ask(unit, possiblePairs.length + unit);
		}
		const hashes = this.#hashes.make(id);
		for (let at = 0; at < this.#unitCount; at++) row[this.#units[at]!]! ^= hashes[at]!;
		for (let place = 0; place < placesInRow; place++) {
			const column = this.#most * (place >> 2) + this.#count;
			this.#columns[marksAColumn * column + (place & 3)] = row[place]!;
		}
		this.#count++;
		this.#unitCount = 0;
		row.fill(0);
	}

	/** Column after column, of the members that were closed since this was last asked. */
	take(): BigUint64Array {
		const taken = new Uint16Array(this.#count * placesInRow);
		const length = marksAColumn * this.#count;
		for (let column = 0; column < columns; column++) {
			const start = marksAColumn * this.#most * column;
			taken.set(this.#columns.subarray(start, start + length), length * column);
		}
		this.#count = 0;
		return new BigUint64Array(taken.buffer);
	}

	#ask(unit: number, ending: number): void {
		this.#units[this.#unitCount++] = unit;
		this.#hashes.ask(ending);
	}
}
