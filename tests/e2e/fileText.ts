import { strFromU8, unzipSync } from 'fflate';

/** All words of a Word document in order, read beside the product. */
export function wordText(bytes: Uint8Array): string {
	const xml = partOf(bytes, 'word/document.xml');
	return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
		.map(([, words]) => plain(words))
		.join(' ');
}

/** The cells of each sheet of a workbook by the name on its tab, read beside the product. */
export function sheetsOf(bytes: Uint8Array): Record<string, string[][]> {
	const names = [...partOf(bytes, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)];
	return Object.fromEntries(
		names.map(([, name], place) => [
			plain(name),
			rowsOf(partOf(bytes, `xl/worksheets/sheet${place + 1}.xml`))
		])
	);
}

function rowsOf(xml: string): string[][] {
	return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
		[...row.matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, cell = '']) =>
			plain(cell.replace(/<[^>]*>/g, ''))
		)
	);
}

/** The values of a CSV file, line by line, read beside the product. */
export function csvOf(text: string): string[][] {
	return text
		.replace(/^\uFEFF/, '')
		.split('\r\n')
		.filter((line) => line !== '')
		.map((line) =>
			line
				.slice(1, -1)
				.split('","')
				.map((value) => value.replaceAll('""', '"'))
		);
}

/** The words of Markdown without its signs. */
export function markdownText(source: string): string {
	return source
		.replace(/^\|( --- \|)+$/gm, '')
		.replace(/ \| |^\| | \|$/gm, ' ')
		.replace(/\\(.)/g, '$1');
}

function partOf(bytes: Uint8Array, path: string): string {
	const part = unzipSync(bytes)[path];
	if (!part) throw new Error(`there is no ${path}`);
	return strFromU8(part);
}

function plain(words = ''): string {
	return words
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
}
