import type { ChartConfiguration } from 'chart.js';
import { whiskers } from './whiskers';

/** One bar: a share known to the team. */
export interface ExactBar {
	label: string;
	teams: number;
	isOwn: boolean;
	/** Wilson's 95 % interval, in fractions of the base. */
	chance?: readonly [number, number] | undefined;
}

export interface BarColours {
	own: string;
	other: string;
	ink: string;
	line: string;
	/** What lies behind the chart. */
	paper: string;
}

/** Most columns of a line and most lines of a label; a Japanese character takes two columns. */
const maxColumns = 36;
const lines = 3;

/** Half of a chart is the most that its labels get; a column takes some six pixels. */
const pixelsPerColumn = 14.5;
const minColumns = 14;

/** Columns of a label beside the bars of a chart, so that none is cut off on a telephone. */
export function columnsIn(width: number): number {
	if (width === 0) return maxColumns;
	return Math.min(maxColumns, Math.max(minColumns, Math.floor(width / pixelsPerColumn)));
}

/**
 * A label in lines that fit beside a bar, the last ending with … where something is left out.
 *
 * @example wrapLabel('short') // ['short']
 */
export function wrapLabel(label: string, columns = maxColumns): string[] {
	const wrapped = [''];
	let width = 0;
	for (const piece of label.match(/[\w’'().,;:/-]+ ?|./gu) ?? []) {
		const size = [...piece].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);
		// A line does not begin with a closing mark.
		const closes = /^[、。，．・）」』]$/.test(piece);
		if (width > 0 && width + size > columns && !closes) {
			if (wrapped.length === lines) return [...wrapped.slice(0, -1), `${wrapped.at(-1)}…`];
			wrapped.push('');
			width = 0;
		}
		wrapped[wrapped.length - 1] += piece;
		width += size;
	}
	return wrapped.map((line) => line.trimEnd());
}

/** Lines of the longest label: what the height of a bar must hold. */
export function linesOf(bars: readonly ExactBar[], columns = maxColumns): number {
	return Math.max(1, ...bars.map(({ label }) => wrapLabel(`▶ ${label}`, columns).length));
}

/**
 * Horizontal bars of exact numbers of teams, one's own filled and the others outlined, so that
 * colour is never the only carrier, each with a whisker for what chance could do.
 *
 * @param of Number of teams in the base: the length of the whole axis.
 */
export function exactBars(
	bars: readonly ExactBar[],
	of: number,
	colours: BarColours,
	columns = maxColumns
): ChartConfiguration<'bar'> {
	const axis = { ticks: { color: colours.ink }, grid: { color: colours.line } };
	return {
		type: 'bar',
		data: {
			// Canvas text does not wrap by itself; an array is one label in several lines.
			labels: bars.map(({ label, isOwn }) => wrapLabel(isOwn ? `▶ ${label}` : label, columns)),
			datasets: [
				{
					data: bars.map(({ teams }) => teams),
					backgroundColor: bars.map(({ isOwn }) => (isOwn ? colours.own : colours.other)),
					borderColor: colours.own,
					borderWidth: 1
				}
			]
		},
		plugins: [
			whiskers(
				bars.map(({ chance }) => chance && [chance[0] * of, chance[1] * of]),
				{ line: colours.ink, edge: colours.paper }
			)
		],
		options: {
			indexAxis: 'y',
			maintainAspectRatio: false,
			scales: {
				x: { ...axis, min: 0, max: of, ticks: { color: colours.ink, precision: 0 } },
				y: axis
			}
		}
	};
}
