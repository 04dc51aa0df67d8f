import type { Figure } from '$lib/data/editions/figure';
import { printedCounts, roundings } from './printedCounts';

/** The fewest and the most teams. */
export type Teams = readonly [fewest: number, most: number];

/** Percentages of one source about one service, on one base that it does not state. */
interface OpenTable {
	/** By way of providing it; what else is known of their number of teams. */
	cells: readonly { figure: Figure; known: Teams }[];
	/** What is known of the ways that the source does not print. */
	others: readonly Teams[];
	/** What is known of the teams that provide the service in any way. */
	provided: Teams;
	/** All teams of the edition. */
	teams: number;
}

/**
 * The hull of the counts that the percentages may stand for: over every base that fits everything
 * else known, and over every way of rounding, each the same for the whole table.
 *
 * The base is all teams, or those that say how they provide the service; these are then counted by
 * the ways alone, each in one of them, and are no more than provide it.
 *
 * @returns The fewest and the most teams of every cell, in their order; undefined if no base fits.
 */
export function hullOf(table: OpenTable): Teams[] | undefined {
	const fits = basesOf(table).flatMap((base) =>
		roundings.flatMap((rounding) => {
			const perCell = table.cells.map(({ figure: { statement }, known: [fewest, most] }) =>
				statement.kind === 'percent'
					? printedCounts(statement.percent, statement.decimals, base.of, rounding).filter(
							(count) => fewest <= count && count <= most
						)
					: []
			);
			return together(perCell).filter((counts) => isPossible(counts, base, table));
		})
	);
	if (fits.length === 0) return undefined;
	return table.cells.map((_, position) => {
		const counts = fits.map((fit) => fit[position] ?? 0);
		return [Math.min(...counts), Math.max(...counts)];
	});
}

interface OpenBase {
	of: number;
	isAll: boolean;
}

function basesOf({ cells, provided: [, most], teams }: OpenTable): OpenBase[] {
	const named = cells.map(({ figure: { base } }) => (base.kind === 'oneOf' ? base.bases : []));
	const has = (kind: 'all' | 'sayingHow') => named.every((bases) => bases.includes(kind));
	return [
		...(has('all') ? [{ of: teams, isAll: true }] : []),
		...(has('sayingHow')
			? Array.from({ length: most }, (_, before) => ({ of: before + 1, isAll: false }))
			: [])
	];
}

/** Every choice of one count from each list. */
function together(lists: readonly (readonly number[])[]): number[][] {
	return lists.reduce<number[][]>(
		(found, list) => found.flatMap((chosen) => list.map((count) => [...chosen, count])),
		[[]]
	);
}

function isPossible(
	counts: readonly number[],
	{ of, isAll }: OpenBase,
	{ others, provided: [, most] }: OpenTable
): boolean {
	const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
	const fewest = sum([...counts, ...others.map(([few]) => few)]);
	if (isAll) return fewest <= most;
	return fewest <= of && of <= sum([...counts, ...others.map(([, many]) => many)]);
}
