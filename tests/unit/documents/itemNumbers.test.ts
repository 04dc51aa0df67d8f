import { afterEach, describe, expect, it } from 'vitest';
import { csvFormat } from '$lib/documents/csv/csvFormat';
import { readCsv } from '$lib/documents/csv/csv';
import { items } from '$lib/data/survey/items';
import { language } from '$lib/wording/language';
import { everyDocument } from './everyDocument';
import { furtherValues } from './everyValues';

// A spreadsheet that opens 2.10 finds 2.1, and in Japanese or German the second of October.

const numbers = new Set(items.map(({ id }) => id));
const isBare = (cell: string) => cell.split(/[\s,、]+/).every((each) => numbers.has(each));

afterEach(() => language.use('ja'));

describe('in no file of values is an item a number alone', () => {
	const tables = everyDocument
		.filter(({ isForPaper }) => !isForPaper)
		.flatMap((made) => (made.values ?? []).map((table) => ({ ...made, table })));

	it.each(tables)('$table of $name', async ({ table, tongue, content }) => {
		language.use(tongue);
		const rows = csvFormat(table).expected({ content: await content(), language: tongue });
		expect(rows.flat().filter(isBare)).toEqual([]);
	});

	it.each(['ja', 'en'] as const)('every other one (%s)', (tongue) => {
		language.use(tongue);
		for (const [name, text] of Object.entries(furtherValues(tongue))) {
			expect([name, readCsv(text).flat().filter(isBare)]).toEqual([name, []]);
		}
	});
});

it.each([
	['ja', 'standings', '設問 2.10'],
	['en', 'standings', 'Item 2.10'],
	['ja', 'checklist', '設問 2.10'],
	['en', 'checklist', 'Item 2.10']
] as const)('but named as one (%s, %s)', async (tongue, table, named) => {
	language.use(tongue);
	const made = everyDocument.find(({ name }) => name === `matureTeam.${tongue}`);
	if (!made) throw new RangeError('the mature team was not made');
	const rows = csvFormat(table).expected({ content: await made.content(), language: tongue });
	const words = rows.flat();
	expect(words.some((cell) => cell.startsWith(named))).toBe(true);
});
