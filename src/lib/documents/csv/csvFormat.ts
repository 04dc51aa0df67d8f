import type { DocumentContent, SheetName, Table } from '../content/document';
import type { ContentSource, Format } from '../format';
import { bytesOf, textOf } from '../textFile';
import { csvText } from '$lib/storage/files/csvText';
import { readCsv, valuesOf, withMarks } from './csv';

/** One sheet as a file of values. */
export function csvFormat(name: SheetName): Format<ContentSource> {
	return {
		extension: 'csv',
		type: 'text/csv',
		bytesOf: async ({ content }) => bytesOf(csvText(valuesOf(sheetIn(content, name)))),
		expected: ({ content }) => valuesOf(sheetIn(content, name)),
		found: async (bytes) => readCsv(textOf(bytes))
	};
}

function sheetIn({ sheets, marks }: DocumentContent, name: SheetName): Table {
	const sheet = sheets.find((each) => each.name === name);
	if (!sheet) throw new RangeError(`there is no sheet ${name}`);
	return withMarks(sheet, marks);
}
