import type { Assessment } from '$lib/data/assessment';
import type { Item } from '$lib/data/survey/item';
import { responsesOf } from './responsesOf';

/** How many assessments of a group have given a response. */
export interface Count {
	itemId: string;
	/** As `responsesOf` gives it. */
	optionId: string;
	assessments: number;
}

/** The exact counts of a group. Whatever leaves the group goes through `protect` first. */
export interface Distribution {
	/** Number of assessments in the group. */
	teams: number;
	/** By item and response; a response that nobody gave is not there. */
	counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** A distribution from its counts, as a database gives them. @throws RangeError if one stands twice. */
export function distributionOf(teams: number, list: readonly Count[]): Distribution {
	const counts = new Map<string, Map<string, number>>();
	for (const { itemId, optionId, assessments } of list) {
		const ofItem = counts.get(itemId) ?? new Map<string, number>();
		if (ofItem.has(optionId)) throw new RangeError(`${itemId} ${optionId} is counted twice`);
		counts.set(itemId, ofItem.set(optionId, assessments));
	}
	return { teams, counts };
}

/** Counts a group's assessments, one of each organisation. @param items All items by id. */
export function distribute(
	assessments: readonly Assessment[],
	items: ReadonlyMap<string, Item>
): Distribution {
	const counts = new Map<string, Map<string, number>>();
	for (const assessment of assessments) countInto(counts, assessment, items);
	return { teams: assessments.length, counts };
}

/** Adds what one assessment says to the counts of a group. */
export function countInto(
	counts: Map<string, Map<string, number>>,
	assessment: Assessment,
	items: ReadonlyMap<string, Item>
): void {
	for (const { itemId, optionId } of responsesOf(assessment, items)) {
		const ofItem = counts.get(itemId) ?? new Map<string, number>();
		counts.set(itemId, ofItem.set(optionId, (ofItem.get(optionId) ?? 0) + 1));
	}
}
