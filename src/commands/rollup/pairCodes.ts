import { possiblePairs } from './possiblePairs';

const codeLetters = 2;

/** What stands for each possible pair in a list of pairs: two letters, with nothing between them. */
export const pairCodes: readonly string[] = possiblePairs.map((_, place) =>
	place.toString(36).padStart(codeLetters, '0')
);

const places = new Map(
	possiblePairs.map(({ item, option }, place) => [`${item} ${option}`, place])
);

/** The place of a pair among all that are possible. @throws RangeError for one that is not. */
export function pairPlace(item: string, option: string): number {
	const place = places.get(`${item} ${option}`);
	if (place === undefined) throw new RangeError(`${item} has no ${option}`);
	return place;
}

const codes = new Uint16Array(new TextEncoder().encode(pairCodes.join('')).buffer);

/** Writes lists of pairs. */
export class PairText {
	/** A code is one number of two bytes. */
	#codes = new Uint16Array(possiblePairs.length);
	#letters = Buffer.from(this.#codes.buffer);
	#count = 0;

	/** Each pair once in a list. @param places Among all that are possible. */
	add(places: readonly number[]): void {
		for (let at = 0; at < places.length; at++) this.#codes[this.#count++] = codes[places[at]!]!;
	}

	/** The list, after which another one begins. */
	take(): string {
		const text = this.#letters.toString('latin1', 0, codeLetters * this.#count);
		this.#count = 0;
		return text;
	}
}
