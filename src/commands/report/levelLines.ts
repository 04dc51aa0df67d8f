import type { LevelsReport } from '$lib/data/report/levelsReport';
import { cellText } from '$lib/documents/content/cells';
import { levelsContent } from '$lib/documents/frameworks/levelsContent';
import { plain } from './plain';

/** The levels in other frameworks as text below the report; nothing where the report has none. */
export function levelLines(levels: readonly LevelsReport[]): string {
	const lines = levelsContent(levels).blocks.flatMap((block) => {
		if (block.kind === 'heading') return [`== ${block.text} ==`];
		if (block.kind === 'paragraph') return [block.text];
		if (block.kind !== 'table') return [];
		const titles = block.columns.map(({ title }) => title).join(' | ');
		return ['', titles, ...block.rows.map((row) => row.map(cellText).join(' | '))];
	});
	return lines.length === 0 ? '' : `\n${lines.map(plain).join('\n')}\n`;
}
