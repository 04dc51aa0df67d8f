import type { Assessment } from '$lib/data/assessment';
import { itemsById } from '$lib/data/survey/items';
import { responsesOf } from '$lib/engine/group/responsesOf';
import { markOfAnswer, placesOfMarks, writeMarks } from './marksOfOne';
import type { PackedResponses } from './task';

type Pair = { item: string; option: string };

/** Numbers the pairs of item and option as they are met, so that rows can travel as numbers. */
export class PairList {
	#numbers = new Map<string, Map<string, number>>();
	#count = 0;
	#new: Pair[] = [];
	/** The mark that each pair gives, by its number. */
	#markOf: ReturnType<typeof markOfAnswer>[] = [];
	#marks: Uint16Array[] = [];

	/** The rows of an assessment as lists of numbers; its marks are kept until they are asked for. */
	pack(assessment: Assessment): Pick<PackedResponses, 'pairs' | 'measured' | 'values'> {
		const pairs: number[] = [];
		const measured: number[] = [];
		const values: number[] = [];
		for (const { itemId, optionId, value } of responsesOf(assessment, itemsById)) {
			const number = this.#numberOf(itemId, optionId);
			if (value === null) pairs.push(number);
			else {
				measured.push(number);
				values.push(value);
			}
		}
		const row = new Uint16Array(placesOfMarks);
		const given = [...pairs, ...measured].map((number) => this.#markOf[number]);
		writeMarks(assessment.id, given, row);
		this.#marks.push(row);
		return { pairs: listed(pairs), measured: listed(measured), values: listed(values) };
	}

	/** The pairs met since this was last asked, in the order of their numbers. */
	takeNew(): Pair[] {
		const taken = this.#new;
		this.#new = [];
		return taken;
	}

	/** The marks of the assessments packed since this was last asked, one after the other. */
	takeMarks(): Uint16Array {
		const taken = new Uint16Array(this.#marks.length * placesOfMarks);
		for (const [place, row] of this.#marks.entries()) taken.set(row, place * placesOfMarks);
		this.#marks = [];
		return taken;
	}

	#numberOf(item: string, option: string): number {
		let ofItem = this.#numbers.get(item);
		if (ofItem === undefined) this.#numbers.set(item, (ofItem = new Map()));
		let number = ofItem.get(option);
		if (number === undefined) {
			number = this.#count++;
			ofItem.set(option, number);
			this.#new.push({ item, option });
			this.#markOf.push(markOfAnswer(item, option));
		}
		return number;
	}
}

function listed(numbers: readonly number[]): string {
	return `[${numbers.join()}]`;
}
