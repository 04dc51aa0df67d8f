import { fixedShares } from './fixedShares';
import type { LinearCondition } from './linearCondition';

/** Conditions that bear on each other, directly or through others, and the unknowns that they bear on. */
export interface Component {
	conditions: readonly LinearCondition[];
	/** Unknowns by what they are for: those of a kind stand in every condition alike. */
	kinds: readonly Kind[];
	/** What was solved already, by what was asked: many sums differ in unknowns of one kind only. */
	solved: Map<string, Solved | undefined>;
}

/** An extreme by kind; undefined in its place means that no distribution fits. */
export interface Solved {
	value: number;
	/** Position of a kind, and the share of its unknowns together; those not named are 0. */
	shares: readonly (readonly [kind: number, share: number])[];
}

/** A linear programme, taken apart. */
export interface Components {
	all: readonly Component[];
	/** By unknown. */
	of: ReadonlyMap<string, Component>;
	/** Shares that need no solving. */
	fixed: ReadonlyMap<string, number>;
	/** Whether those meet the conditions; the components are solved to see whether they can be met. */
	isPossible: boolean;
}

export interface Kind {
	unknowns: readonly string[];
	/** By the position of the condition. */
	coefficients: readonly (readonly [condition: number, coefficient: number])[];
}

/**
 * Takes a linear programme apart: what shares no unknown, not even by way of others, cannot move each
 * other. What is fixed is left out. Most figures speak of a few options together, so that a handful of
 * kinds is left to solve for.
 */
export function componentsOf(all: readonly LinearCondition[]): Components {
	const { fixed, conditions, isPossible } = fixedShares(all);
	return { ...joined(conditions), fixed, isPossible };
}

function joined(conditions: readonly LinearCondition[]): Pick<Components, 'all' | 'of'> {
	const blocks = new Set<Block>();
	const blockOf = new Map<string, Block>();
	for (const condition of conditions) {
		const meeting = new Set([...condition.terms.keys()].flatMap((name) => blockOf.get(name) ?? []));
		const [block = { unknowns: new Set(), conditions: [] }, ...others] = meeting;
		blocks.add(block);
		for (const other of others) {
			block.conditions.push(...other.conditions);
			for (const unknown of other.unknowns) block.unknowns.add(unknown);
			blocks.delete(other);
		}
		block.conditions.push(condition);
		for (const unknown of condition.terms.keys()) block.unknowns.add(unknown);
		// Those of the other blocks have moved with them.
		const moved = others.length > 0 ? block.unknowns : condition.terms.keys();
		for (const unknown of moved) blockOf.set(unknown, block);
	}
	const of = new Map<string, Component>();
	const all = [...blocks].map((block) => {
		const component = { conditions: block.conditions, kinds: kindsOf(block), solved: new Map() };
		for (const unknown of block.unknowns) of.set(unknown, component);
		return component;
	});
	return { all, of };
}

interface Block {
	unknowns: Set<string>;
	conditions: LinearCondition[];
}

function kindsOf({ unknowns, conditions }: Block): Kind[] {
	const columns = new Map<string, [number, number][]>();
	for (const unknown of unknowns) columns.set(unknown, []);
	conditions.forEach(({ terms }, position) => {
		for (const [unknown, coefficient] of terms) {
			if (coefficient !== 0) columns.get(unknown)?.push([position, coefficient]);
		}
	});
	const kinds = new Map<string, { unknowns: string[]; coefficients: [number, number][] }>();
	for (const [unknown, coefficients] of columns) {
		const key = coefficients.join(' ');
		const kind = kinds.get(key);
		if (kind) kind.unknowns.push(unknown);
		else kinds.set(key, { unknowns: [unknown], coefficients });
	}
	return [...kinds.values()];
}
