import { csvFormat } from './csv/csvFormat';
import type { Format } from './format';
import { jsonFormat } from './json/jsonFormat';
import { markdownFormat } from './markdown/markdownFormat';
import { wordFormat } from './word/wordFormat';
import { workbookFormat } from './excel/workbookFormat';

/** Every kind of file that can be had, in the order of the page. */
export const formats = {
	workbook: workbookFormat,
	word: wordFormat,
	positions: csvFormat('positions'),
	checklist: csvFormat('checklist'),
	markdown: markdownFormat,
	json: jsonFormat
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
