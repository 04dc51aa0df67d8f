import { solve, type Coefficients } from 'yalps';
import type { LinearCondition } from './linearCondition';
import type { Programme } from './programme';
import type { Terms } from './terms';

/** The smallest or greatest value of a sum of shares, and shares that attain it. */
export interface Extreme {
	value: number;
	/** By unknown; those not named are 0. */
	shares: ReadonlyMap<string, number>;
}

/**
 * Finer than the solver's default of 1e-8, which rounds 8 of 66 teams down to less than 8; coarser
 * than what a dozen pivots of shares lose.
 */
const precision = 1e-11;

/** Key of the sum in the solver's model; conditions are keyed by their position. */
const objective = -1;

/**
 * Solves the linear programme: the extreme of a sum of shares over all distributions that fit.
 *
 * What shares no unknown with the sum, not even by way of others, cannot move it and is left aside.
 *
 * @returns undefined if no distribution fits.
 * @throws Error if the solver gives up, which it should not for so few unknowns.
 */
export function extremeOf(
	{ conditions }: Pick<Programme, 'conditions'>,
	terms: Terms,
	direction: 'minimize' | 'maximize'
): Extreme | undefined {
	const variables = new Map<string, [number, number][]>();
	const add = (sum: Terms, key: number) => {
		for (const [unknown, coefficient] of sum) {
			const column = variables.get(unknown);
			if (column) column.push([key, coefficient]);
			else variables.set(unknown, [[key, coefficient]]);
		}
	};
	const near = connectedTo(terms, conditions);
	near.forEach((condition, position) => add(condition.terms, position));
	add(terms, objective);

	const columns: Iterable<[string, Coefficients<number>]> = variables;
	const rows = near.map(({ low, high }, position) => [position, { min: low, max: high }] as const);
	const solution = solve(
		{ direction, objective, constraints: rows, variables: columns },
		{ precision }
	);
	if (solution.status === 'infeasible') return undefined;
	if (solution.status !== 'optimal') throw new Error(`the solver stopped: ${solution.status}`);
	return { value: solution.result, shares: new Map(solution.variables) };
}

/** The conditions that bear on a sum, directly or through each other; all of them for an empty sum. */
function connectedTo(
	terms: Terms,
	conditions: readonly LinearCondition[]
): readonly LinearCondition[] {
	if (terms.size === 0) return conditions;
	const reached = new Set(terms.keys());
	let left = conditions;
	const near: LinearCondition[] = [];
	for (;;) {
		const next = left.filter((each) => [...each.terms.keys()].some((name) => reached.has(name)));
		if (next.length === 0) return near;
		near.push(...next);
		for (const each of next) for (const name of each.terms.keys()) reached.add(name);
		left = left.filter((each) => !next.includes(each));
	}
}
