import { possiblePairs } from './possiblePairs';

const codeLetters = 2;

/** What stands for each possible pair in a list of pairs: two letters, with nothing between them. */
export const pairCodes: readonly string[] = possiblePairs.map((_, place) =>
	place.toString(36).padStart(codeLetters, '0')
);

/** A code as one number of two bytes. */
const codes = new Uint16Array(new TextEncoder().encode(pairCodes.join('')).buffer);

const places = new Map(
	possiblePairs.map(({ item, option }, place) => [`${item} ${option}`, place])
);

/** The place of a pair among all that are possible. @throws RangeError for one that is not. */
export function pairPlace(item: string, option: string): number {
	const place = places.get(`${item} ${option}`);
	if (place === undefined) throw new RangeError(`${item} has no ${option}`);
	return place;
}

/** Gathers pairs, each once. They are told by their places among all that are possible. */
export class GatheredPairs {
	count = 0;
	readonly places = new Uint16Array(possiblePairs.length);
	#codes = new Uint16Array(possiblePairs.length);
	#letters = Buffer.from(this.#codes.buffer);

	add(places: readonly number[]): void {
		for (let at = 0; at < places.length; at++) this.places[this.count++] = places[at]!;
	}

	/** Their codes. */
	text(): string {
		for (let at = 0; at < this.count; at++) this.#codes[at] = codes[this.places[at]!]!;
		return this.#letters.toString('latin1', 0, codeLetters * this.count);
	}
}
