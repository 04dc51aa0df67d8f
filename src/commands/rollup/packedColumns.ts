import { PackedMarks } from './packedMarks';
import { GatheredPairs } from './pairCodes';
import type { PartRows } from './partRows';
import { possiblePairs } from './possiblePairs';
import type { PackedAssessments, TaskDone } from './task';

/** A chunk of DuckDB holds no more rows. */
const maxRows = 2048;

interface Place {
	source: number;
	line: number;
	id: string;
	/** Milliseconds since 1970. */
	changedAt: number;
}

/** Gathers what assessments add, column by column, as a chunk of DuckDB has it, and counts it. */
export class PackedColumns {
	#full: PackedAssessments[] = [];
	#counts = new Uint32Array(possiblePairs.length);
	#places: Place[] = [];
	#pairs: string[] = [];
	#measured: string[] = [];
	#amounts: string[] = [];
	#marks = new PackedMarks(maxRows);
	/** Of the assessment that is open. */
	#openPairs = new GatheredPairs();
	#openMeasured = new GatheredPairs();
	#openAmounts: number[] = [];

	/** To the assessment that is open. */
	add({ pairs, measured, amounts }: PartRows): void {
		this.#openPairs.add(pairs);
		this.#openMeasured.add(measured);
		for (const amount of amounts) this.#openAmounts.push(amount);
	}

	/** Closes the assessment that is open; the next one begins. */
	end(place: Place): void {
		this.#places.push(place);
		this.#pairs.push(this.#openPairs.text());
		this.#measured.push(this.#openMeasured.text());
		this.#amounts.push(`[${this.#openAmounts.join()}]`);
		for (const gathered of [this.#openPairs, this.#openMeasured]) {
			const { places, count } = gathered;
			for (let at = 0; at < count; at++) this.#counts[places[at]!]!++;
			this.#marks.add(gathered);
			gathered.count = 0;
		}
		this.#openAmounts = [];
		this.#marks.end(place.id);
		if (this.#places.length === maxRows) this.#close();
	}

	/** What was closed since this was last asked. */
	take(): Pick<TaskDone, 'packed' | 'counts'> {
		if (this.#places.length > 0) this.#close();
		const taken = { packed: this.#full, counts: this.#counts };
		this.#full = [];
		this.#counts = new Uint32Array(possiblePairs.length);
		return taken;
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
