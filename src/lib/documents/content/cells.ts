import type { MatterReport } from '$lib/data/report/matterReport';
import { checklistWords } from '$lib/wording/checklistWords';
import type { Cell, Tone } from './document';
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

type Verdict = MatterReport['criteria'][number]['verdict'];

const tones: Readonly<Record<Verdict, Tone | undefined>> = {
	settled: 'good',
	documented: 'partly',
	rough: 'partly',
	notSettled: 'bad',
	unknown: 'open',
	notApplicable: undefined
};

/** How good a verdict is; undefined where it does not count. */
export function toneOf(verdict: Verdict): Tone | undefined {
	return tones[verdict];
}

/** A cell in the colour of what it says. */
export function withTone(cell: Cell, tone: Tone | undefined): Cell {
	return cell.kind === 'text' && tone ? { ...cell, tone } : cell;
}

/** A verdict with its mark, its word and its colour. */
export function verdictCell(verdict: Verdict): Cell {
	const { symbols, verdicts } = checklistWords();
	return withTone(text(`${symbols[verdict]} ${verdicts[verdict]}`), toneOf(verdict));
}
