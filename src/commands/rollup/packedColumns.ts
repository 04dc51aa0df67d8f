import { PackedMarks } from './packedMarks';
import { PairText } from './pairCodes';
import type { PartRows } from './partRows';
import type { PackedAssessments } from './task';

/** A chunk of DuckDB holds no more rows. */
const maxRows = 2048;

interface Place {
	source: number;
	line: number;
	id: string;
	/** Milliseconds since 1970. */
	changedAt: number;
}

/** Gathers what assessments add, column by column, as a chunk of DuckDB has it. */
export class PackedColumns {
	#full: PackedAssessments[] = [];
	#places: Place[] = [];
	#pairs: string[] = [];
	#measured: string[] = [];
	#amounts: string[] = [];
	#marks = new PackedMarks(maxRows);
	#pairText = new PairText();
	#measuredText = new PairText();
	#openAmounts: number[] = [];

	/** To the assessment that is open. */
	add({ pairs, measured, amounts, marks }: PartRows): void {
		this.#pairText.add(pairs);
		this.#measuredText.add(measured);
		for (const amount of amounts) this.#openAmounts.push(amount);
		this.#marks.add(marks);
	}

	/** Closes the assessment that is open; the next one begins. */
	end(place: Place): void {
		this.#places.push(place);
		this.#pairs.push(this.#pairText.take());
		this.#measured.push(this.#measuredText.take());
		this.#amounts.push(`[${this.#openAmounts.join()}]`);
		this.#openAmounts = [];
		this.#marks.end(place.id);
		if (this.#places.length === maxRows) this.#close();
	}

	take(): PackedAssessments[] {
		if (this.#places.length > 0) this.#close();
		const full = this.#full;
		this.#full = [];
		return full;
	}

	#close(): void {
		const places = this.#places;
		this.#full.push({
			sources: Int32Array.from(places, ({ source }) => source),
			lines: Int32Array.from(places, ({ line }) => line),
			ids: places.map(({ id }) => id),
			changedAt: Float64Array.from(places, ({ changedAt }) => changedAt),
			pairs: this.#pairs,
			measured: this.#measured,
			amounts: this.#amounts,
			marks: this.#marks.take()
		});
		this.#places = [];
		this.#pairs = [];
		this.#measured = [];
		this.#amounts = [];
	}
}
