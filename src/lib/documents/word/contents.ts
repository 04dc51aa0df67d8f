import type { Block } from '../content/document';

type Heading = Extract<Block, { kind: 'heading' }>;

/** A heading that the contents list, with the mark that leads to it. */
export interface ContentsEntry extends Heading {
	mark: string;
}

/** The headings of the two upper levels that follow the list of contents itself. */
export function contentsEntries(blocks: readonly Block[]): Map<Block, ContentsEntry> {
	const from = blocks.findIndex(({ kind }) => kind === 'contents');
	const listed = blocks
		.slice(from + 1)
		.filter((block): block is Heading => block.kind === 'heading' && block.level < 3);
	return from < 0
		? new Map()
		: new Map(
				listed.map((block, position) => [block, { ...block, mark: `_Toc${1000 + position}` }])
			);
}
