import type { Cell } from './document';
import { oneLine } from './oneLine';

/** A text on one line. */
export function text(words: string): Cell {
	return { kind: 'text', text: oneLine(words) };
}

/** What is not there. */
export const empty: Cell = { kind: 'text', text: '' };

export function count(value: number | undefined): Cell {
	return value === undefined ? empty : { kind: 'count', count: value };
}

export function share(value: number | undefined): Cell {
	return value === undefined ? empty : { kind: 'share', share: value };
}

export function day(iso: string | undefined): Cell {
	return iso === undefined ? empty : { kind: 'day', day: iso };
}

/** A cell in letters: numbers with a point, shares as fractions, days as ISO dates. */
export function cellText(cell: Cell): string {
	switch (cell.kind) {
		case 'text':
			return cell.text;
		case 'count':
			return String(cell.count);
		case 'share':
			return String(cell.share);
		case 'day':
			return cell.day;
	}
}
