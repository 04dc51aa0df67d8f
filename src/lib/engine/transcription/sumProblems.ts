import { noAnswer } from '../benchmark/scale';
import type { Item } from '$lib/data/survey/item';
import type { ChartField } from './cells';

/** As much of a cell, and of a chart, as the sums depend on. */
interface SummedCell {
	cell: ChartField;
	counts?: readonly [fewest: number, most: number];
}
interface SummedChart {
	item: Item;
	cells: readonly SummedCell[];
	of?: number;
	isOfAnswered: boolean;
}

/** Numbers that do not add up to what they are out of. */
export interface SumProblem {
	code: 'sum';
	/** The fewest and the most teams that they add up to. */
	sum: readonly [fewest: number, most: number];
	of: number;
	/** The service that they are of, where there are several rows. */
	service?: string;
}

/**
 * Where the numbers of one choice, or of one service, are more than their base, or all are typed and do
 * not reach it. Of several choices the numbers may add up to anything.
 *
 * @param teams Number of teams of the edition.
 */
export function sumProblems(chart: SummedChart, teams: number | undefined): SumProblem[] {
	const { item, cells, of, isOfAnswered } = chart;
	if (of === undefined || item.kind === 'choices') return [];
	if (item.kind === 'services') {
		const services = new Set(cells.map(({ cell }) => cell.option));
		return [...services].flatMap((service) => {
			const own = cells.filter(({ cell }) => cell.option === service);
			return problemOf(own, of, isFull(own)).map((found) => ({ ...found, service }));
		});
	}
	const options = cells.filter(({ cell }) => cell.id !== noAnswer);
	const none = cells.find(({ cell }) => cell.id === noAnswer);
	if (!isOfAnswered || teams === undefined) {
		return problemOf(cells, of, isFull(cells));
	}
	const left = teams - of;
	const isOther = none?.counts && (left < none.counts[0] || left > none.counts[1]);
	return [
		...problemOf(options, of, isFull(options)),
		...(isOther && none.counts
			? [{ code: 'sum' as const, sum: added(of, none.counts), of: teams }]
			: [])
	];
}

function added(of: number, [few, many]: readonly [number, number]): [number, number] {
	return [of + few, of + many];
}

function isFull(cells: readonly SummedCell[]): boolean {
	return cells.every(({ counts }) => counts);
}

function problemOf(cells: readonly SummedCell[], of: number, isWhole: boolean): SumProblem[] {
	const counts = cells.flatMap((each) => (each.counts ? [each.counts] : []));
	const fewest = counts.reduce((sum, [few]) => sum + few, 0);
	const most = counts.reduce((sum, [, many]) => sum + many, 0);
	const isWrong = fewest > of || (isWhole && most < of);
	return isWrong ? [{ code: 'sum', sum: [fewest, most], of }] : [];
}
