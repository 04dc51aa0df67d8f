import { cellText } from '../content/cells';
import type { DocumentContent } from '../content/document';
import { contentWords } from '../content/words';
import type { ContentSource, Format } from '../format';
import { contentsEntries } from './contents';
import { readWord, type WordBlock } from './readWord';

export const wordFormat: Format<ContentSource> = {
	extension: 'docx',
	type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	// What it is written with is long, and few need it.
	bytesOf: async ({ content, language }) => (await import('./wordOf')).wordOf(content, language),
	expected: ({ content }) => [
		['head', content.identity],
		['Title', content.title],
		...expectedIn(content)
	],
	found: async (bytes) => {
		const { head, blocks } = await readWord(bytes);
		return [['head', head], ...blocks.map(told)];
	}
};

function expectedIn({ blocks }: DocumentContent): string[][] {
	let tables = 0;
	return blocks.flatMap((block): string[][] => {
		switch (block.kind) {
			case 'heading':
				return [[`Heading${block.level}`, block.text]];
			case 'columns':
				return [];
			case 'contents': {
				const listed = [...contentsEntries(blocks).values()];
				return [block.title, ...listed.map(({ text }) => text)].map((text) => ['paragraph', text]);
			}
			case 'table': {
				const head = block.columns.map(({ title }) => title);
				const rows = [head, ...block.rows.map((row) => row.map(cellText))];
				if (block.caption === undefined) return rows.map((row) => ['row', ...row]);
				tables += 1;
				const caption = `${contentWords().tableName} ${tables} ${block.caption}`;
				return [['paragraph', caption], ...rows.map((row) => ['row', ...row])];
			}
			default:
				return [[block.kind, block.text]];
		}
	});
}

function told(block: WordBlock): string[] {
	if (block.kind === 'heading') return [block.style, block.text];
	return block.kind === 'row' ? ['row', ...block.cells] : [block.kind, block.text];
}
