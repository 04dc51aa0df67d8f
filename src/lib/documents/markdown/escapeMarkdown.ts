/** Letters that Markdown, or GitHub's kind of it, gives a meaning anywhere in a line. */
const special = /[\\`*_{}[\]<>|#&~!$@^]/g;

/** A line's beginning that would make it a list, a rule or an underline. */
const atStart = /^(?:(?=[-+=:])|(?<number>\d+)(?=[.)](?: |$)))/;

/** Addresses that become links by themselves. */
const address = /(?<=\w):(?=\/\/)|(?<=\bwww)\./gi;

/** Words that Markdown shows as they are, whatever they hold. One line. */
export function escapeMarkdown(words: string): string {
	return words.replace(special, '\\$&').replace(address, '\\$&').replace(atStart, '$<number>\\');
}

/** The words again. */
export function unescapeMarkdown(source: string): string {
	return source.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
