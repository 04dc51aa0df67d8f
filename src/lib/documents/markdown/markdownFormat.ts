import { cellText } from '../content/cells';
import type { ContentSource, Format } from '../format';
import { bytesOf, textOf } from '../textFile';
import { isWritten, markdownOf, type Written } from './markdown';
import { readMarkdown, type MarkdownLine } from './readMarkdown';

export const markdownFormat: Format<ContentSource> = {
	extension: 'md',
	type: 'text/markdown',
	bytesOf: async ({ content }) => bytesOf(markdownOf(content)),
	expected: ({ content }) => [
		['heading 1', content.title],
		...content.blocks.filter(isWritten).flatMap(expectedIn)
	],
	found: async (bytes) => readMarkdown(textOf(bytes)).map(told)
};

function expectedIn(block: Written): string[][] {
	if (block.kind === 'heading') return [[`heading ${block.level + 1}`, block.text]];
	if (block.kind !== 'table') return [[block.kind, block.text]];
	const head = block.columns.map(({ title }) => title);
	return [head, ...block.rows.map((row) => row.map(cellText))].map((row) => ['row', ...row]);
}

function told(line: MarkdownLine): string[] {
	if (line.kind === 'heading') return [`heading ${line.level}`, line.text];
	return line.kind === 'row' ? ['row', ...line.cells] : [line.kind, line.text];
}
