import { cellText } from '../content/cells';
import type { Block } from '../content/document';
import type { Format } from '../format';
import { readWord, type WordPart } from './readWord';
import { wordOf } from './wordOf';

export const wordFormat: Format = {
	extension: 'docx',
	type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	bytesOf: ({ content, language }) => wordOf(content, language),
	expected: ({ content }) => [
		['head', content.identity],
		['Title', content.title],
		...content.blocks.flatMap(expectedIn)
	],
	found: async (bytes) => {
		const { head, parts } = await readWord(bytes);
		return [['head', head], ...parts.map(told)];
	}
};

function expectedIn(block: Block): string[][] {
	if (block.kind === 'heading') return [[`Heading${block.level}`, block.text]];
	if (block.kind !== 'table') return [[block.kind, block.text]];
	const head = block.columns.map(({ title }) => title);
	return [head, ...block.rows.map((row) => row.map(cellText))].map((row) => ['row', ...row]);
}

function told(part: WordPart): string[] {
	if (part.kind === 'heading') return [part.style, part.text];
	return part.kind === 'row' ? ['row', ...part.cells] : [part.kind, part.text];
}
