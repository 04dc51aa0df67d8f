const string = String.raw`"[^"\\]*(?:\\.[^"\\]*)*"`;

/** An object whose own members nest no deeper than `depth`, as far as braces and strings tell. */
function object(depth: number): string {
	const member = depth === 0 ? string : `(?:${string}|${object(depth - 1)})`;
	return String.raw`\{[^{}"]*(?:${member}[^{}"]*)*\}`;
}

/** An entry nests four deep at most: entry, target, answer, provisions. */
const entry = new RegExp(String.raw`"[S\d.]+":${object(3)}`, 'y');

/**
 * The text of the entry that begins a text, such as `"2.8":{"answer":…}`, without parsing it. Where it is JSON
 * in braces of its own, it is a member of what it stands in.
 *
 * @returns undefined where the text does not begin in the form in which a program writes an entry.
 */
export function firstEntryText(text: string): string | undefined {
	entry.lastIndex = 0;
	return entry.exec(text)?.[0];
}
