/** An element of a document: its name with the prefix, its attributes, and what is in it. */
export interface Element {
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: (Element | string)[];
}

const part = /<\?[^?]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

const attribute = /([\w:.-]+)="([^"]*)"/g;

/**
 * Reads the XML that office files consist of, strictly: elements, attributes in double quotes, text
 * and the five entities. Nothing is repaired. The browser's own reader is closed to us: under
 * Trusted Types it takes no plain text.
 *
 * @throws SyntaxError at anything else, a doctype or a comment among it.
 */
export function readXml(source: string): Element {
	const top: Element = { name: '', attributes: {}, children: [] };
	const open: Element[] = [top];
	part.lastIndex = source.startsWith('\uFEFF') ? 1 : 0;
	while (part.lastIndex < source.length) {
		const from = part.lastIndex;
		const found = part.exec(source);
		if (!found)
			throw new SyntaxError(`not understood at ${from}: ${source.slice(from, from + 40)}`);
		const [, isEnd, name, attributes = '', isEmpty, words] = found;
		const inside = open.at(-1) ?? top;
		if (words !== undefined) inside.children.push(withoutEntities(words));
		else if (isEnd) close(open, name);
		else if (name !== undefined) {
			const element = { name, attributes: attributesIn(attributes), children: [] };
			inside.children.push(element);
			if (!isEmpty) open.push(element);
		}
	}
	const [root, ...more] = elementsOf(top);
	if (open.length > 1 || !root || more.length > 0) throw new SyntaxError('not one whole element');
	return root;
}

function close(open: Element[], name: string | undefined): void {
	const last = open.pop();
	if (open.length === 0 || last?.name !== name) throw new SyntaxError(`</${name}> ends nothing`);
}

function attributesIn(source: string): Record<string, string> {
	return Object.fromEntries(
		[...source.matchAll(attribute)].map(([, name = '', value = '']) => [
			name,
			withoutEntities(value)
		])
	);
}

const named: Readonly<Record<string, string>> = {
	lt: '<',
	gt: '>',
	amp: '&',
	quot: '"',
	apos: "'"
};

function withoutEntities(words: string): string {
	return words.replace(/&(#x[\dA-Fa-f]+|#\d+|\w+);|&/g, (whole, entity: string | undefined) => {
		if (entity?.startsWith('#x')) return String.fromCodePoint(parseInt(entity.slice(2), 16));
		if (entity?.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1)));
		const letter = entity === undefined ? undefined : named[entity];
		if (letter === undefined) throw new SyntaxError(`${whole} stands for nothing`);
		return letter;
	});
}

/** The elements directly inside, those of a name or all. */
export function elementsOf({ children }: Element, name?: string): Element[] {
	return children.filter(
		(child): child is Element =>
			typeof child !== 'string' && (name === undefined || child.name === name)
	);
}

/** Every element of a name at any depth, in order. */
export function elementsWithin(element: Element, name: string): Element[] {
	return elementsOf(element).flatMap((child) => [
		...(child.name === name ? [child] : []),
		...elementsWithin(child, name)
	]);
}

/** All text in an element, at any depth. */
export function textIn({ children }: Element): string {
	return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
