import type { Assessment } from '$lib/data/assessment';
import { cellText } from '$lib/documents/content/cells';
import { withLevels } from '$lib/documents/frameworks/withLevels';
import { plain } from './plain';

/** The levels in other frameworks as text below the report; nothing where none of their questions is answered. */
export async function levelText(assessment: Assessment): Promise<string> {
	const nothing = { title: '', identity: '', marks: [], blocks: [], sheets: [] };
	const { blocks } = await withLevels(nothing, assessment);
	const lines = blocks.flatMap((block) => {
		if (block.kind === 'heading') return [`== ${block.text} ==`];
		if (block.kind === 'paragraph') return [block.text];
		if (block.kind !== 'table') return [];
		const titles = block.columns.map(({ title }) => title).join(' | ');
		return ['', titles, ...block.rows.map((row) => row.map(cellText).join(' | '))];
	});
	return lines.length === 0 ? '' : `\n${lines.map(plain).join('\n')}\n`;
}
