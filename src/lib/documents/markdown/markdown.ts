import { cellText, empty } from '../content/cells';
import type { Block, Cell, DocumentContent, Table } from '../content/document';
import { escapeMarkdown } from './escapeMarkdown';

/** The document as Markdown with tables, as GitHub and most editors show them. */
export function markdownOf({ title, blocks: all }: DocumentContent): string {
	const blocks = all.filter(isWritten);
	const parts = [`# ${escapeMarkdown(title)}`, ...blocks.map(sourceOf)];
	return parts.reduce((whole, part, place) => whole + gap(blocks, place - 1) + part) + '\n';
}

/** An empty line between blocks, but none within a list. */
function gap(blocks: readonly Block[], place: number): string {
	const isList = blocks[place]?.kind === 'bullet' && blocks[place - 1]?.kind === 'bullet';
	return isList ? '\n' : '\n\n';
}

/** What stands in a document without pages. */
export type Written = Exclude<Block, { kind: 'columns' | 'contents' }>;

/** Markdown has no pages. */
export function isWritten(block: Block): block is Written {
	return block.kind !== 'columns' && block.kind !== 'contents';
}

function sourceOf(block: Written): string {
	switch (block.kind) {
		case 'heading':
			// The title of the whole is the first level.
			return `${'#'.repeat(block.level + 1)} ${escapeMarkdown(block.text)}`;
		case 'paragraph':
			return escapeMarkdown(block.text);
		case 'bullet':
			return `- ${escapeMarkdown(block.text)}`;
		case 'table':
			return tableSource(block);
	}
}

function tableSource({ columns, rows }: Table): string {
	const lines = [
		columns.map(({ title }) => escapeMarkdown(title)),
		columns.map(() => '---'),
		...rows.map((row) => row.map((cell: Cell = empty) => escapeMarkdown(cellText(cell))))
	];
	return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
