import type { WhichReading, Transcription, TypedItem } from '$lib/data/editions/transcription';
import type { Item } from '$lib/data/survey/item';
import { cellsOf } from './cells';
import { isBegun } from './chart';
import { readCell } from './readCell';

/** A field that the two who read an item have typed differently. */
export interface ReadingDifference {
	item: string;
	/** A cell, or `base` or `page`. */
	field: string;
	texts: Record<WhichReading, string>;
	/** What was settled on; nothing while it is open. */
	settled?: string;
}

/** Where the two readings of an item differ; none while the second has not begun. */
export function differencesOf(transcription: Transcription, item: Item): ReadingDifference[] {
	const [first, second] = [transcription.first[item.id], transcription.second[item.id]];
	if (!first || !second || !isBegun(first) || !isBegun(second)) return [];
	const fields = [...cellsOf(item).map(({ id }) => id), 'base', 'page'];
	return fields.flatMap((field) => {
		const texts = { first: fieldOf(first, field), second: fieldOf(second, field) };
		if (sameText(texts.first, first, field) === sameText(texts.second, second, field)) return [];
		const settled = transcription.settled[item.id]?.[field];
		// What was settled on no longer counts once both have typed something else.
		const isValid = settled === texts.first || settled === texts.second;
		return [{ item: item.id, field, texts, ...(settled !== undefined && isValid && { settled }) }];
	});
}

/** What stands in a field of an item. */
export function fieldOf(typed: TypedItem | undefined, field: string): string {
	if (!typed) return '';
	if (field === 'base' || field === 'page' || field === 'note') return typed[field];
	return typed.cells[field] ?? '';
}

/** One text for all ways to type the same. */
function sameText(text: string, { unit }: TypedItem, field: string): string {
	const isCell = field !== 'base' && field !== 'page';
	const read = readCell(text, isCell ? unit : 'teams');
	if (read.status === 'teams') return `${read.teams}`;
	if (read.status === 'percent') return `${read.percent.toFixed(read.decimals)}%`;
	return text.normalize('NFKC').trim();
}

/**
 * What counts of an item: the first reading, with what was settled on where the second differs.
 *
 * @returns The fields that differ and are not settled, too: nothing is to be computed from these.
 */
export function agreedItem(
	transcription: Transcription,
	item: Item
): { typed: TypedItem | undefined; open: string[] } {
	const first = transcription.first[item.id];
	const second = transcription.second[item.id];
	// Whoever reads first may have left it to the other.
	if (!isBegun(first)) return { typed: isBegun(second) ? second : first, open: [] };
	const differences = differencesOf(transcription, item);
	const open = differences.flatMap(({ field, settled }) => (settled === undefined ? [field] : []));
	const typed = differences.reduce<TypedItem | undefined>((merged, { field, settled, texts }) => {
		if (!merged || settled === undefined) return merged;
		const isSecond = settled === texts.second && second?.unit !== merged.unit;
		return withField(merged, field, isSecond && second ? explicit(settled, second) : settled);
	}, first);
	return { typed, open };
}

/** A text that means the same under the other unit. */
function explicit(text: string, { unit }: TypedItem): string {
	const read = readCell(text, unit);
	if (read.status === 'percent') return `${read.percent.toFixed(read.decimals)}%`;
	return text;
}

/** An item with another text in one field. */
export function withField(typed: TypedItem, field: string, text: string): TypedItem {
	if (field === 'base' || field === 'page' || field === 'note') return { ...typed, [field]: text };
	return { ...typed, cells: { ...typed.cells, [field]: text } };
}
