import type { Plugin } from 'chart.js';

type Interval = readonly [low: number, high: number];

/** Half the height of a whisker's ends, in pixels. */
const reach = 5;

/** A line in pixels, from one point to another. */
type PixelLine = readonly [x1: number, y1: number, x2: number, y2: number];

/**
 * The three lines of a whisker lying on its side: the interval, and a stop at either end.
 *
 * @param interval In the unit of the axis.
 * @param toPixel From the axis to pixels.
 * @param y The middle of the bar.
 */
export function whiskerLines(
	[low, high]: Interval,
	toPixel: (value: number) => number,
	y: number
): PixelLine[] {
	const [left, right] = [toPixel(low), toPixel(high)];
	return [
		[left, y, right, y],
		[left, y - reach, left, y + reach],
		[right, y - reach, right, y + reach]
	];
}

/**
 * Draws each bar's interval over it: how far its figure could move by chance.
 *
 * @param intervals One a bar, in the unit of the axis; none where there is none.
 * @param colours Of the line, and of the edge that keeps it visible on a filled bar.
 */
export function whiskers(
	intervals: readonly (Interval | undefined)[],
	colours: { line: string; edge: string }
): Plugin<'bar'> {
	return {
		id: 'whiskers',
		afterDatasetsDraw(chart) {
			const { ctx } = chart;
			const { x } = chart.scales;
			if (!x) return;
			const bars = chart.getDatasetMeta(0).data;
			ctx.save();
			for (const [colour, width] of [
				[colours.edge, 4],
				[colours.line, 1.5]
			] as const) {
				ctx.strokeStyle = colour;
				ctx.lineWidth = width;
				ctx.beginPath();
				bars.forEach(({ y }, position) => {
					const interval = intervals[position];
					if (!interval) return;
					const toPixel = (value: number) => x.getPixelForValue(value);
					for (const [x1, y1, x2, y2] of whiskerLines(interval, toPixel, y)) {
						ctx.moveTo(x1, y1);
						ctx.lineTo(x2, y2);
					}
				});
				ctx.stroke();
			}
			ctx.restore();
		}
	};
}
