import { itemsById } from '$lib/data/survey/items';
import { writePart, type Part } from '$lib/storage/parts/partFile';
import { containerFiles, packedWorkbook, repeatedHead } from '../excel/workbookOf';
import { oneLine } from '../content/oneLine';
import { commentFiles, commentTypes } from './comments';
import { fillInSheets, hiddenSheet } from './fillInSheet';
import { fillInStyles } from './fillInStyles';
import { fillInWords } from './fillInWords';

/** The sheet that says what was handed out; nobody is to see it. */
export const hiddenTitle = '_csirt';

/** Fewer than a cell holds. */
const maxChunk = 30_000;

/**
 * A part as a workbook to fill in, in the language of the pages. What was handed out is in it whole, so
 * that what comes back can be told from it.
 */
export function fillInWorkbook(part: Part): Promise<Uint8Array> {
	const { items: ids, confidentiality = '' } = part.handOut;
	const items = ids.flatMap((id) => itemsById.get(id) ?? []);
	const { rows, lists, comments } = fillInSheets(items, part.entries, oneLine(confidentiality));
	const text = JSON.stringify(JSON.parse(writePart(part)));
	const sheets = [
		{ title: fillInWords().sheet, xml: rows },
		{ title: fillInWords().lists, xml: lists, isHidden: true as const },
		{ title: hiddenTitle, xml: hiddenSheet(chunksOf(text)), isHidden: true as const }
	];
	const names = `<definedNames>${repeatedHead({ title: fillInWords().sheet }, 0)}</definedNames>`;
	const files = containerFiles(sheets, fillInStyles, names, commentTypes);
	return packedWorkbook({ ...files, ...commentFiles(comments) });
}

/** In base64: programs change white space, and some letters, in what they keep. */
function chunksOf(text: string): string[] {
	const bytes = new TextEncoder().encode(text);
	const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	return letters.match(new RegExp(`.{1,${maxChunk}}`, 'g')) ?? [];
}

/** What {@link chunksOf} made chunks of. @throws DOMException or TypeError if it is damaged. */
export function textOfChunks(chunks: readonly string[]): string {
	const letters = atob(chunks.join(''));
	const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
	return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
