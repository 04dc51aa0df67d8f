import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentContent } from '$lib/documents/content/document';
import { workbookOf } from '$lib/documents/excel/workbookOf';

/** One row with a cell of each kind, as Excel gets it. */
async function cellsOf() {
	const content = {
		identity: 'i',
		sheets: [
			{
				name: 'items',
				title: 't',
				columns: ['text', 'count', 'share', 'day'].map((title) => ({ title, width: 10 })),
				rows: [
					[
						{ kind: 'text', text: 'x' },
						{ kind: 'count', count: 7 },
						{ kind: 'share', share: 0.636 },
						{ kind: 'day', day: '2016-06-29' }
					]
				]
			}
		]
	} as unknown as DocumentContent;
	const files = unzipSync(await workbookOf(content));
	const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
	const styles = part('xl/styles.xml');
	const formats = [...styles.matchAll(/<xf numFmtId="(\d+)"[^>]*xfId="0"/g)].map(([, id]) => id);
	const codes = new Map(
		[...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]+)"/g)].map(([, id, code]) => [id, code])
	);
	const [, row = ''] = /<row r="2"[^>]*>(.*?)<\/row>/.exec(part('xl/worksheets/sheet1.xml')) ?? [];
	return [...row.matchAll(/<c r="[A-D]2" s="(\d+)"[^>]*>(?:<v>([^<]*)<\/v>)?/g)].map(
		([, style, value]) => {
			const id = formats[Number(style)];
			return [codes.get(id) ?? id, value];
		}
	);
}

describe('how a cell of a workbook looks', () => {
	// ECMA-376, part 1, 18.8.30: format 49 is text, 1 is "0"; 165 and 164 are this project's own.
	it('is text, a whole number, a per cent with one place, and an ISO day', async () => {
		expect(await cellsOf()).toEqual([
			['49', undefined],
			['1', '7'],
			['0.0%', '0.636'],
			// Days since the beginning of 1900, and one for Excel's 29 February of it.
			['yyyy\\-mm\\-dd', '42550']
		]);
	});
});
