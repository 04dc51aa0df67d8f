import type { Assessment } from '$lib/data/assessment';
import { itemsById } from '$lib/data/survey/items';
import { responsesOf } from '$lib/engine/group/responsesOf';
import type { PackedResponses } from './task';

type Pair = { item: string; option: string };

/** Numbers the pairs of item and option as they are met, so that rows can travel as numbers. */
export class PairList {
	#numbers = new Map<string, Map<string, number>>();
	#count = 0;
	#new: Pair[] = [];

	/** The rows of an assessment as lists of numbers. */
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
		return { pairs: listed(pairs), measured: listed(measured), values: listed(values) };
	}

	/** The pairs met since this was last asked, in the order of their numbers. */
	takeNew(): Pair[] {
		const taken = this.#new;
		this.#new = [];
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
		}
		return number;
	}
}

function listed(numbers: readonly number[]): string {
	return `[${numbers.join()}]`;
}
