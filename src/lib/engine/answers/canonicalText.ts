/**
 * A value as JSON in one form only: keys sorted, no white space, what is `undefined` left out. Two
 * values hold the same exactly if their texts are the same.
 *
 * @param value What JSON can hold; nested no deeper than a file is read.
 */
export function canonicalText(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
	const members = Object.entries(value)
		.filter(([, member]) => member !== undefined)
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`);
	return `{${members.join(',')}}`;
}
