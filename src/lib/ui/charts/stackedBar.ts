import type { ChartConfiguration, Plugin } from 'chart.js';
import type { BarColours } from './exactBars';

/** A segment as it is drawn. */
export interface DrawnSegment {
	label: string;
	/** A few letters to write into it. */
	short: string;
	teams: number;
	isOwn: boolean;
}

/** Least width in pixels that a segment's letters need. */
const leastWidth = 24;

/**
 * One bar of segments that fill the whole base, one's own filled, each outlined and named by its
 * letters and number, so that colour is never the only carrier.
 *
 * @param of Number of teams in the base: the length of the whole bar.
 */
export function stackedBar(
	segments: readonly DrawnSegment[],
	of: number,
	colours: BarColours
): ChartConfiguration<'bar'> {
	return {
		type: 'bar',
		data: {
			labels: [''],
			datasets: segments.map(({ label, teams, isOwn }) => ({
				label,
				data: [teams],
				backgroundColor: isOwn ? colours.own : colours.other,
				borderColor: colours.own,
				borderWidth: 1
			}))
		},
		plugins: [segmentNames(segments, colours)],
		options: {
			indexAxis: 'y',
			maintainAspectRatio: false,
			scales: {
				x: {
					stacked: true,
					min: 0,
					max: of,
					ticks: { color: colours.ink, precision: 0 },
					grid: { color: colours.line }
				},
				y: { stacked: true, display: false }
			}
		}
	};
}

/** Writes each segment's letters and number into it, where there is room. */
function segmentNames(segments: readonly DrawnSegment[], colours: BarColours): Plugin<'bar'> {
	return {
		id: 'segmentNames',
		afterDatasetsDraw(chart) {
			const { ctx } = chart;
			ctx.save();
			ctx.textAlign = 'center';
			ctx.textBaseline = 'middle';
			ctx.font = '700 13px sans-serif';
			segments.forEach(({ short, teams, isOwn }, position) => {
				const bar = chart.getDatasetMeta(position).data[0];
				if (!bar) return;
				const { x, y, base } = bar.getProps(['x', 'y', 'base'], true) as {
					x: number;
					y: number;
					base: number;
				};
				if (x - base < leastWidth) return;
				ctx.fillStyle = isOwn ? colours.paper : colours.ink;
				ctx.fillText(`${isOwn ? '▶ ' : ''}${short} ${teams}`, (x + base) / 2, y);
			});
			ctx.restore();
		}
	};
}
