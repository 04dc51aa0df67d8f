import { fileName, type Holding, type Named } from '$lib/storage/files/fileName';
import { language } from '$lib/wording/language';
import type { DocumentContent } from './content/document';
import { csvFormat } from './csv/csvFormat';
import { workbookFormat } from './excel/workbookFormat';
import type { ContentSource, Format } from './format';
import { namedFile, type NamedFile } from './namedFile';
import { wordFormat } from './word/wordFormat';

/** The kinds of file that each table of a group can be had as. */
export const groupFormatNames = ['workbook', 'word', 'csv'] as const;
export type GroupFormat = (typeof groupFormatNames)[number];

/** The tables of a group, with what the name of a file says that it holds. */
const holdings = {
	distribution: 'group',
	organisations: 'group-organisations',
	places: 'group-place'
} as const satisfies Record<string, Holding>;

export type GroupTable = keyof typeof holdings;

/** One kind of file of one table of a group. */
export function groupFormat(name: GroupFormat, table: GroupTable): Format<ContentSource> {
	return { workbook: workbookFormat, word: wordFormat, csv: csvFormat(table) }[name];
}

/** A table of a group as a file, read back and checked, with its name. */
export function groupFile(
	name: GroupFormat,
	table: GroupTable,
	content: DocumentContent,
	named: Named,
	now: Date
): Promise<NamedFile> {
	const format = groupFormat(name, table);
	const called = fileName(named, holdings[table], now, format.extension);
	return namedFile(format, { content, language: language.current }, called);
}
