import { solve } from 'yalps';
import type { Component, Components, Kind, Solved } from './components';
import { possibleShare } from './possibleShare';
import type { Terms } from './terms';

/** The smallest or greatest value of a sum of shares, and shares that attain it. */
interface Extreme {
	value: number;
	/** By unknown; those not named are 0. */
	shares: ReadonlyMap<string, number>;
}

type Direction = 'minimize' | 'maximize';

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
 * Components that hold none of the sum's unknowns cannot move it and are left aside; all of them are
 * asked for an empty sum. The extreme over several is the sum of theirs.
 *
 * @returns undefined if no distribution fits.
 * @throws Error if nothing bounds one of the unknowns, or the solver gives up, which it should not for
 *   so few of them.
 */
export function extremeOf(
	{ components }: { components: Components },
	terms: Terms,
	direction: Direction
): Extreme | undefined {
	if (!components.isPossible) return undefined;
	const shares = new Map(components.fixed);
	let value = 0;
	for (const [unknown, coefficient] of terms) {
		value += coefficient * (components.fixed.get(unknown) ?? 0);
	}
	for (const component of askedBy(terms, components)) {
		const furthest = component.kinds.map((kind) => furthestOf(kind, terms, direction));
		const coefficients = furthest.map((unknown) => terms.get(unknown) ?? 0);
		const found = keptOrSolved(component, coefficients, direction);
		if (!found) return undefined;
		value += found.value;
		for (const [kind, share] of found.shares) shares.set(furthest[kind] ?? '', share);
	}
	return { value, shares };
}

function askedBy(terms: Terms, { all, of, fixed }: Components): Iterable<Component> {
	if (terms.size === 0) return all;
	const asked = new Set<Component>();
	for (const unknown of terms.keys()) {
		if (fixed.has(unknown)) continue;
		const component = of.get(unknown);
		if (!component) throw new Error(`no condition bounds ${unknown}`);
		asked.add(component);
	}
	return asked;
}

/**
 * The unknown of a kind that moves the sum furthest: the share of the kind can go to any of them, so that
 * this one stands for all.
 */
function furthestOf({ unknowns }: Kind, terms: Terms, direction: Direction): string {
	const sign = direction === 'maximize' ? 1 : -1;
	const gain = (unknown: string) => sign * (terms.get(unknown) ?? 0);
	return unknowns.reduce((best, unknown) => (gain(unknown) > gain(best) ? unknown : best));
}

function keptOrSolved(
	component: Component,
	coefficients: readonly number[],
	direction: Direction
): Solved | undefined {
	const { solved } = component;
	const key = `${direction} ${coefficients.join(' ')}`;
	if (!solved.has(key)) solved.set(key, solvedBy(component, coefficients, direction));
	return solved.get(key);
}

/** @param coefficients Of the sum, by kind. */
function solvedBy(
	{ conditions, kinds }: Component,
	coefficients: readonly number[],
	direction: Direction
): Solved | undefined {
	const [only, ...others] = kinds;
	if (only && others.length === 0) return solvedAlone(only, conditions, coefficients[0], direction);
	const variables = kinds.map((kind, position) => {
		const own = [objective, coefficients[position] ?? 0] as const;
		return [position, [...kind.coefficients, own]] as const;
	});
	const constraints = conditions.map(
		({ low, high }, position) => [position, { min: low, max: high }] as const
	);
	const solution = solve({ direction, objective, constraints, variables }, { precision });
	if (solution.status === 'infeasible') return undefined;
	if (solution.status !== 'optimal') throw new Error(`the solver stopped: ${solution.status}`);
	return { value: solution.result, shares: solution.variables };
}

/** Of shares of one kind the conditions say themselves how far they go. */
function solvedAlone(
	{ coefficients }: Kind,
	conditions: Component['conditions'],
	coefficient = 0,
	direction: Direction
): Solved | undefined {
	const own = coefficients.flatMap(([position, times]) => {
		const condition = conditions[position];
		return condition ? [[times, condition] as const] : [];
	});
	const [low, high] = possibleShare(own);
	if (low - high > precision) return undefined;
	const isHigh = (direction === 'maximize') === coefficient > 0;
	const share = coefficient !== 0 && isHigh ? high : low;
	if (!Number.isFinite(share)) throw new Error('no condition bounds a share from above');
	return { value: coefficient * share, shares: [[0, share]] };
}
