import { cellText } from '../content/cells';
import type { Cell, Column } from '../content/document';
import { places } from '../content/places';

/** In points: a line of the workbook's letters, what is left above and below, and Excel's limit. */
const line = 15;
const room = 3;
const maxPoints = 409;

/**
 * How high a row must be for its wrapped words to be seen on paper, in points. Not every program works it
 * out by itself on opening.
 */
export function rowHeight(cells: readonly Cell[], columns: readonly Column[]): number {
	const unprinted = columns.findIndex(({ isNotPrinted }) => isNotPrinted);
	const lines = cells.slice(0, unprinted < 0 ? undefined : unprinted).map((cell, place) => {
		const width = columns[place]?.width ?? 1;
		return cellText(cell)
			.split('\n')
			.reduce((sum, words) => sum + Math.max(1, Math.ceil(places(words) / width)), 0);
	});
	return Math.min(maxPoints, Math.max(...lines) * line + room);
}
