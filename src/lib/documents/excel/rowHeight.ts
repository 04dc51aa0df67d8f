import { cellText } from '../content/cells';
import type { Cell, Column } from '../content/document';

/** In points: a line of the workbook's letters, what is left above and below, and Excel's limit. */
const line = 15;
const room = 3;
const maxPoints = 409;

/** Letters of Japanese and other wide ones take two places. */
const wide =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

/**
 * How high a row must be for its wrapped words to be seen, in points. Not every program works it out
 * by itself on opening.
 */
export function rowHeight(cells: readonly Cell[], columns: readonly Column[]): number {
	const lines = cells.map((cell, place) => {
		const width = columns[place]?.width ?? 1;
		return cellText(cell)
			.split('\n')
			.reduce((sum, words) => sum + Math.max(1, Math.ceil(places(words) / width)), 0);
	});
	return Math.min(maxPoints, Math.max(...lines) * line + room);
}

/** How many narrow letters wide a text is. */
export function places(words: string): number {
	return words.length + (words.match(wide)?.length ?? 0);
}
