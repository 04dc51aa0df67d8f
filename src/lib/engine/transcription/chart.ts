import type { TypedItem } from '$lib/data/editions/transcription';
import type { OwnBase } from '$lib/data/survey/ownBases';
import type { Item } from '$lib/data/survey/item';
import { readWhole } from '../answers/readWhole';
import { teamsWithPercent } from '../benchmark/statistics/teamsWithPercent';
import { noAnswer } from '../benchmark/scale';
import { cellsOf, type ChartField } from './cells';
import { nearestPercents, type Possible } from './nearestPercents';
import { readCell, type ReadCell } from './readCell';
import { sumProblems, type SumProblem } from './sumProblems';

/** What is wrong with one number by itself. */
export type CellProblem =
	| { code: 'unreadable' }
	| { code: 'moreThanBase'; of: number }
	/** No whole number of teams gives the percentage; `nearest` are those that some do. */
	| { code: 'percentOfNoCount'; of: number; nearest: Possible[] };

/** A cell as it was read. */
export interface ChartCell {
	cell: ChartField;
	text: string;
	read: ReadCell;
	/** The fewest and the most teams that it may stand for, where the base is known. */
	counts?: readonly [fewest: number, most: number];
	problem?: CellProblem;
}

export type ChartProblem =
	| SumProblem
	| { code: 'baseUnreadable' }
	| { code: 'baseMoreThanAll'; teams: number }
	| { code: 'pageUnreadable' };

/** What was typed of one item, read. */
export interface Chart {
	item: Item;
	cells: ChartCell[];
	/** Number of teams that the chart is of, where that is known. */
	of?: number;
	/** Of those that answered, while the edition has more. */
	isOfAnswered: boolean;
	ownBase?: OwnBase;
	page?: number;
	problems: ChartProblem[];
}

/** What is known of an item's base before anything is typed. */
export interface KnownBase {
	/** Number of teams of the edition; unknown while that is still to be typed. */
	teams?: number;
	/** Whom the item is asked of, where that is not all teams, and how many they are. */
	ownBase?: OwnBase;
	ownTeams?: number;
}

/** Reads what was typed of an item. Nothing is refused: what is wrong is said beside it. */
export function readChart(item: Item, typed: TypedItem | undefined, known: KnownBase): Chart {
	const { teams, ownBase, ownTeams } = known;
	const problems: ChartProblem[] = [];
	const base = readWhole(typed?.base ?? '', { min: 1, max: 10_000_000 });
	if (base.status === 'refused') problems.push({ code: 'baseUnreadable' });
	if (base.status === 'read' && teams !== undefined && base.value > teams) {
		problems.push({ code: 'baseMoreThanAll', teams });
	}
	const of = base.status === 'read' ? base.value : ownBase ? ownTeams : teams;
	const isOfAnswered = !ownBase && of !== undefined && teams !== undefined && of < teams;
	const cells = cellsOf(item).map((cell) => {
		const text = typed?.cells[cell.id] ?? '';
		// Those without an answer are of all teams, whoever answered.
		const whole = isOfAnswered && cell.id === noAnswer ? teams : of;
		return chartCell(cell, text, readCell(text, typed?.unit ?? 'teams'), whole);
	});
	const page = readWhole(typed?.page ?? '', { min: 1, max: 9999 });
	if (page.status === 'refused') problems.push({ code: 'pageUnreadable' });
	const chart: Chart = {
		item,
		cells,
		...(of !== undefined && { of }),
		isOfAnswered,
		...(ownBase && { ownBase }),
		...(page.status === 'read' && { page: page.value }),
		problems
	};
	return { ...chart, problems: [...problems, ...sumProblems(chart, teams)] };
}

function chartCell(
	cell: ChartField,
	text: string,
	read: ReadCell,
	of: number | undefined
): ChartCell {
	const found = { cell, text, read };
	if (read.status === 'refused') return { ...found, problem: { code: 'unreadable' } };
	if (read.status === 'empty' || of === undefined) return found;
	if (read.status === 'teams') {
		const { teams } = read;
		if (teams > of) return { ...found, problem: { code: 'moreThanBase', of } };
		return { ...found, counts: [teams, teams] };
	}
	const counts = teamsWithPercent(read.percent, read.decimals, of);
	const [fewest, most] = [counts[0], counts.at(-1)];
	if (fewest === undefined || most === undefined) {
		const nearest = nearestPercents(read.percent, read.decimals, of);
		return { ...found, problem: { code: 'percentOfNoCount', of, nearest } };
	}
	return { ...found, counts: [fewest, most] };
}

/** Whether every bar is one number of teams, and nothing is wrong. */
export function isChartExact({ cells, problems, of }: Chart): boolean {
	if (problems.length > 0 || of === undefined) return false;
	return cells.every(
		({ cell, read, counts, problem }) =>
			!problem && (counts ? counts[0] === counts[1] : read.status === 'empty' && isOptional(cell))
	);
}

/** What need not be typed: those without an answer are the rest, and few write in a service of their own. */
function isOptional({ option, provision }: ChartField): boolean {
	return (
		option === noAnswer || option === 'w' || provision === 'noAnswer' || provision === 'notOffered'
	);
}

/** Whether anything at all was typed. */
export function isBegun(typed: TypedItem | undefined): boolean {
	return typed !== undefined && Object.values(typed.cells).some((text) => text.trim() !== '');
}
