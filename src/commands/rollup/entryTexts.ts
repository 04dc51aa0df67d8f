const string = String.raw`"[^"\\]*(?:\\.[^"\\]*)*"`;

/** An object whose own members nest no deeper than `depth`, as far as braces and strings tell. */
function object(depth: number): string {
	const member = depth === 0 ? string : `(?:${string}|${object(depth - 1)})`;
	return String.raw`\{[^{}"]*(?:${member}[^{}"]*)*\}`;
}

/** An entry nests four deep at most: entry, target, answer, provisions. */
const entry = new RegExp(String.raw`"[S\d.]+":${object(3)}`, 'y');

const start = '"entries":{';

/** The text of an assessment taken apart. `rest` is the same with no entries. */
export interface TakenApart<Read> {
	/** In their order; an entry that is known already is what is known of it. */
	entries: (string | Read)[];
	rest: string;
}

/**
 * Takes the JSON text of an assessment apart into its entries, such as `"2.8":{"answer":…}`, and the
 * rest, without parsing it. Where `rest` and each entry in braces of its own are JSON, and `rest` has
 * a member `entries`, the whole means what its members mean.
 *
 * @param known Of entries that were found here before, by their text.
 * @returns undefined for a text that does not have the form in which a program writes one line.
 */
export function entryTexts<Read extends object>(
	text: string,
	known: ReadonlyMap<string, Read>
): TakenApart<Read> | undefined {
	const found = text.indexOf(start);
	// A quotation mark that is escaped would belong to a longer name.
	if (found < 1 || !'{,'.includes(text[found - 1] ?? '')) return undefined;
	let place = found + start.length;
	const entries: (string | Read)[] = [];
	while (text[place] !== '}') {
		if (entries.length > 0 && text[place++] !== ',') return undefined;
		// Nearly every entry ends so; one that does not is not known by what stands there.
		const end = text.indexOf('}}', place) + 2;
		const read = known.get(text.slice(place, end));
		if (read !== undefined) {
			entries.push(read);
			place = end;
			continue;
		}
		entry.lastIndex = place;
		const [each] = entry.exec(text) ?? [];
		if (each === undefined) return undefined;
		entries.push(known.get(each) ?? each);
		place += each.length;
	}
	const before = text.slice(0, found);
	const after = text.slice(place);
	// A second member of that name would take the place of the first.
	if (before.includes('"entries"') || after.includes('"entries"')) return undefined;
	return { entries, rest: `${before}${start}${after}` };
}
