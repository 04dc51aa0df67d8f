/** Stands for what is not there: JSON would leave it out, and a step of the history means it. */
const missing = '\u0000missing';
/** Stands for the end of a range of keys. */
const infinity = '\u0000infinity';
/** Begins a text that could be taken for one of those. */
const mark = '\u0000';

/** A value that JSON can hold but for what is `undefined` or infinite, as text. */
export function toPlainText(value: unknown): string {
	return JSON.stringify(value, (_, each: unknown) => {
		if (each === undefined) return missing;
		if (typeof each === 'string' && each.startsWith(mark)) return mark + each;
		return each === Infinity ? infinity : each;
	});
}

/** The value that a text of {@link toPlainText} stands for. */
export function fromPlainText(text: string): unknown {
	return revived(JSON.parse(text));
}

function revived(value: unknown): unknown {
	if (value === missing) return undefined;
	if (value === infinity) return Infinity;
	if (typeof value === 'string' && value.startsWith(mark + mark)) return value.slice(1);
	if (Array.isArray(value)) return value.map(revived);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revived(each)]));
}
