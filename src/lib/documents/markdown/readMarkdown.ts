import { unescapeMarkdown } from './escapeMarkdown';

/** What a line of Markdown is, as a reader sees it. */
export type MarkdownLine =
	| { kind: 'heading'; level: number; text: string }
	| { kind: 'bullet'; text: string }
	| { kind: 'paragraph'; text: string }
	| { kind: 'row'; cells: string[] };

/**
 * The lines of a Markdown document, those that rule a table's head off left out.
 *
 * @throws SyntaxError at a line that stands where none may.
 */
export function readMarkdown(source: string): MarkdownLine[] {
	return source
		.split('\n')
		.filter((line) => line !== '' && !/^\|( --- \|)+$/.test(line))
		.map(lineOf);
}

function lineOf(line: string): MarkdownLine {
	const [, marks, title] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
	if (marks !== undefined && title !== undefined) {
		return { kind: 'heading', level: marks.length, text: unescapeMarkdown(title) };
	}
	if (line.startsWith('- ')) return { kind: 'bullet', text: unescapeMarkdown(line.slice(2)) };
	if (line.startsWith('|')) return { kind: 'row', cells: cellsIn(line) };
	if (/^\s/.test(line)) throw new SyntaxError(`a line begins with a space: ${line}`);
	return { kind: 'paragraph', text: unescapeMarkdown(line) };
}

function cellsIn(line: string): string[] {
	if (!line.startsWith('| ') || !line.endsWith(' |')) throw new SyntaxError(`no row: ${line}`);
	// A bar that is escaped stands for itself.
	return line.slice(2, -2).split(' | ').map(unescapeMarkdown);
}
