import type { LinearCondition } from './linearCondition';
import { possibleShare } from './possibleShare';

/** What conditions leave one value only, and what is left to solve for. */
export interface FixedShares {
	/** Those shares, by unknown. */
	fixed: ReadonlyMap<string, number>;
	/** The conditions on the other unknowns. */
	conditions: readonly LinearCondition[];
	/** Whether the fixed shares meet every condition that speaks of nothing else. */
	isPossible: boolean;
}

/** What sums of a few dozen shares lose, and far less than a team. */
const noise = 1e-11;

/**
 * Takes out of a linear programme what needs no solver: a count fixes its share, and where all but one
 * share of a sum are fixed that one is too. Of an item whose chart is known nothing is left.
 */
export function fixedShares(conditions: readonly LinearCondition[]): FixedShares {
	const fixed = new Map<string, number>();
	let left = conditions;
	for (;;) {
		const found = fixedAlone(left);
		if (!found) return { fixed, conditions: left, isPossible: false };
		if (found.size === 0) return { fixed, conditions: left, isPossible: true };
		for (const [unknown, share] of found) fixed.set(unknown, share);
		const rest = left.map((condition) => without(condition, found));
		const isMet = ({ terms, low, high }: LinearCondition) =>
			terms.size > 0 || (low <= noise && high >= -noise);
		if (!rest.every(isMet)) return { fixed, conditions: rest, isPossible: false };
		left = rest.filter(({ terms }) => terms.size > 0);
	}
}

/** Undefined where conditions on one unknown leave it nothing. */
function fixedAlone(conditions: readonly LinearCondition[]): Map<string, number> | undefined {
	const alone = new Map<string, [coefficient: number, condition: LinearCondition][]>();
	for (const condition of conditions) {
		if (condition.terms.size !== 1) continue;
		for (const [unknown, coefficient] of condition.terms) {
			const same = alone.get(unknown);
			if (same) same.push([coefficient, condition]);
			else alone.set(unknown, [[coefficient, condition]]);
		}
	}
	const found = new Map<string, number>();
	for (const [unknown, own] of alone) {
		const [low, high] = possibleShare(own);
		if (low - high > noise) return undefined;
		if (high - low < noise) found.set(unknown, low);
	}
	return found;
}

function without(condition: LinearCondition, found: ReadonlyMap<string, number>): LinearCondition {
	const { terms, low, high } = condition;
	let known = 0;
	const left: [string, number][] = [];
	for (const term of terms) {
		const share = found.get(term[0]);
		if (share === undefined) left.push(term);
		else known += term[1] * share;
	}
	if (left.length === terms.size) return condition;
	return { ...condition, terms: new Map(left), low: low - known, high: high - known };
}
