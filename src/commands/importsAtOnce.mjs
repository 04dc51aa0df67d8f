/** Parts that few people need and that are long: they are made ready when somebody asks for them. */
const onDemand = /\/(wordOf|barChart)(\.ts)?$/;

/**
 * Has what the site fetches on demand imported at once, for the single file: it is there anyway, and to have each
 * module wait for its turn took 24 kB of names and calls. See docs/decisions/0075-one-script-read-at-once.md.
 *
 * @returns {import('vite').Plugin}
 */
export function importsAtOnce() {
	return {
		name: 'imports-at-once',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: {
			filter: { code: /\bimport\(/ },
			handler(code) {
				const found = importsIn(this.parse(code)).filter(({ path }) => !onDemand.test(path));
				if (found.length === 0) return undefined;
				const imports = found.map(({ path }, at) => `import * as ${nameOf(at)} from '${path}';`);
				const rest = found.reduceRight(
					(text, { start, end }, at) =>
						`${text.slice(0, start)}Promise.resolve(${nameOf(at)})${text.slice(end)}`,
					code
				);
				return { code: `${imports.join('')}${rest}`, map: null };
			}
		}
	};
}

/** @param {number} at */
function nameOf(at) {
	return `__atOnce${at}`;
}

/**
 * The imports on demand whose path is written out, in the order of the text.
 *
 * @param {unknown} node Of a syntax tree.
 * @returns {{ path: string, start: number, end: number }[]}
 */
function importsIn(node) {
	if (typeof node !== 'object' || node === null) return [];
	const { type, source, start, end } = /** @type {any} */ (node);
	if (type === 'ImportExpression' && typeof source.value === 'string') {
		return [{ path: source.value, start, end }];
	}
	return Object.values(node).flatMap(importsIn);
}
