import {
	isWithin,
	fieldSize,
	sizeOf,
	sum,
	type Growing,
	type Size
} from '$lib/storage/assessments/assessmentSize';

/** How much an assessment holds: what would be more than a file can bring back is not taken. */
export class Room {
	#used: Size | undefined;
	readonly #whole: () => Growing;

	/** @param whole What there is now. It is measured when the first change comes, or before. */
	constructor(whole: () => Growing) {
		this.#whole = whole;
	}

	/** Forgets what was measured, after all of it may have changed. */
	measureAnew(): void {
		this.#used = undefined;
	}

	/** Measures what there is, unless that is done. */
	measure(): Size {
		return (this.#used ??= sizeOf(this.#whole()));
	}

	/**
	 * Whether a field can have another value. It has it then, as far as is counted here.
	 *
	 * @param key The id of the item or of the task.
	 */
	take(key: string, before: object | undefined, after: object | undefined): boolean {
		const used = this.measure();
		const freed = before ? fieldSize(key, before) : { bytes: 0, members: 0 };
		const taken = after ? fieldSize(key, after) : { bytes: 0, members: 0 };
		const next = sum(used, {
			bytes: taken.bytes - freed.bytes,
			members: taken.members - freed.members
		});
		// What makes it smaller is always welcome.
		const isSmaller = next.bytes <= used.bytes && next.members <= used.members;
		if (!isSmaller && !isWithin(next)) return false;
		this.#used = next;
		return true;
	}
}
