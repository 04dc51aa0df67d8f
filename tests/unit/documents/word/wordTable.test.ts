import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { count, share, text } from '$lib/documents/content/cells';
import type { DocumentContent, Table } from '$lib/documents/content/document';
import { wordFormat } from '$lib/documents/word/wordFormat';

const table: Table = {
	kind: 'table',
	columns: [
		{ title: 'Task', width: 48 },
		{ title: 'Priority', width: 8 },
		{ title: 'Criterion', width: 28 },
		{ title: 'Item', width: 32 }
	],
	rows: [[text('Write it down'), text('Low'), text(''), text('1.1')]]
};

async function xmlOf(block: Table): Promise<string> {
	const content: DocumentContent = {
		title: 'x',
		identity: 'x',
		marks: [],
		blocks: [block],
		sheets: []
	};
	const bytes = await wordFormat.bytesOf({ content, language: 'en' });
	return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}

/** How wide the columns of a table are, in twentieths of a point. */
async function widthsOf(block: Table): Promise<number[]> {
	const xml = await xmlOf(block);
	return [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
}

describe('the columns of a table in Word', () => {
	it('leave room for each word of their heads, and take little where nothing stands in them', async () => {
		const widths = await widthsOf(table);
		// A letter of 7.5 bold points is about 90 wide; 140 is left beside the words.
		const least = table.columns.map(({ title }) => 90 * title.length + 140);
		expect(widths.map((width, place) => width >= (least[place] ?? 0))).toEqual([
			true,
			true,
			true,
			true
		]);
		expect(widths[2]).toBeLessThan((widths[3] ?? 0) / 2);
	});
});

describe('the rows of a table in Word', () => {
	it('leave room to write in by hand where that is wanted, but for the head', async () => {
		const lines = (xml: string) => xml.split('<w:trHeight').length - 1;
		expect(lines(await xmlOf(table))).toBe(0);
		expect(lines(await xmlOf({ ...table, forHand: true }))).toBe(table.rows.length);
	});

	it('have counts and shares below each other at the right', async () => {
		const right = async (...cells: Table['rows'][number]) =>
			(await xmlOf({ ...table, rows: [cells] })).split('<w:jc w:val="right"').length - 1;
		const none = await right(text('1.1'));
		expect((await right(count(3), share(0.5), text('1.1'))) - none).toBe(2);
	});
});
