import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, importsIn, textOf } from './sourceFiles';

/**
 * What each folder under src may import beside its own files. Left to right in the data flow, never
 * back. `type`: types only, which leave nothing behind in the program.
 */
const mayImport: Record<string, readonly string[]> = {
	'lib/data': [
		'zod',
		'derived:contentsByPage',
		'derived:outlines',
		'derived:pages',
		'derived:sections',
		'derived:shippedPacks'
	],
	'lib/engine': ['type $lib/data', 'yalps', '@noble/hashes/sha2.js'],
	'lib/storage': [
		'$lib/data',
		'$lib/engine',
		'@noble/ciphers',
		'@noble/hashes',
		'age-encryption',
		'idb-keyval',
		'zod'
	],
	'lib/wording': ['$lib/data', '$lib/engine'],
	'lib/documents': [
		'$lib/data',
		'$lib/engine',
		'$lib/storage',
		'$lib/wording',
		'derived:solvedBounds',
		'docx',
		'fflate'
	],
	'lib/ui': [
		'$lib/data',
		'$lib/engine',
		'$lib/storage',
		'$lib/wording',
		'$lib/documents',
		'svelte',
		'chart.js'
	],
	routes: [
		'$lib/data',
		'$lib/engine',
		'$lib/storage',
		'$lib/wording',
		'$lib/documents',
		'$lib/ui',
		'$app',
		'svelte',
		'@sveltejs/kit',
		'derived:otherPages',
		'@digital-go-jp/design-tokens/dist/tokens.css'
	]
};

/** Imports of a file that the table does not allow. `path` is relative to src. */
function forbiddenIn(path: string, source: string): string[] {
	const layer = Object.keys(mayImport).find((folder) => path.startsWith(`${folder}/`));
	if (layer === undefined) throw new RangeError(`${path} is in no layer`);

	return importsIn(path, source)
		.filter(({ specifier, isType }) => {
			const isRelative = specifier.startsWith('.');
			if (isRelative) return !posix.join(posix.dirname(path), specifier).startsWith(`${layer}/`);
			const allowed = [`$${layer}`, ...(mayImport[layer] ?? [])];
			return !allowed.some((entry) => {
				const name = entry.replace(/^type /, '');
				const isNamed = specifier === name || specifier.startsWith(`${name}/`);
				return isNamed && (isType || entry === name);
			});
		})
		.map(({ specifier }) => specifier);
}

// Every file is parsed, which takes a busy machine a while.
describe('src', { timeout: 60_000 }, () => {
	it.each(Object.keys(mayImport))('imports in %s only what the table allows', (layer) => {
		const files = filesIn(layer);
		expect(files.length).toBeGreaterThan(0);
		const forbidden = files.flatMap((path) =>
			forbiddenIn(path, textOf(path)).map((name) => `${path}: ${name}`)
		);
		expect(forbidden).toEqual([]);
	});

	it('has no code outside the layers but what runs before and beside the program, and the commands', () => {
		const outside = filesIn('.').filter(
			(path) => !Object.keys(mayImport).some((layer) => path.startsWith(`${layer}/`))
		);
		expect(outside.filter((path) => !path.startsWith('commands/'))).toEqual([
			'early.js',
			'service-worker.ts'
		]);
	});

	it('has no command that needs a page to be compiled', () => {
		const ofPages = /(?:from|import)\(? ?'(?:\$lib\/ui|\$app|svelte|[^']*\.svelte)\b/;
		expect(filesIn('commands').filter((path) => ofPages.test(textOf(path)))).toEqual([]);
	});
});

describe('the table of imports', () => {
	const script = (source: string) => `<script lang="ts">\n\t${source}\n</script>\n\n<p>…</p>`;

	it.each([
		['another package', 'lib/data/x.ts', `import Chart from 'chart.js';`, 'chart.js'],
		['a package whose name only begins alike', 'lib/data/x.ts', `import 'zodiac';`, 'zodiac'],
		[
			'a layer whose name only begins alike',
			'lib/storage/x.ts',
			`import '$lib/data2';`,
			'$lib/data2'
		],
		['a list by value', 'lib/engine/x.ts', `import { items } from '$lib/data/a';`, '$lib/data/a'],
		[
			'types by value',
			'lib/engine/x.ts',
			`import { type Item } from '$lib/data/a';`,
			'$lib/data/a'
		],
		['a later layer', 'lib/storage/x.ts', `import { x } from '$lib/ui/x';`, '$lib/ui/x'],
		['a layer beside', 'lib/wording/x.ts', `import { x } from '$lib/storage/x';`, '$lib/storage/x'],
		['a page', 'lib/documents/x.ts', `import { x } from '$lib/ui/x';`, '$lib/ui/x'],
		[
			'a type of a later layer',
			'lib/data/x.ts',
			`import type { X } from '$lib/ui/x';`,
			'$lib/ui/x'
		],
		['a type in passing', 'lib/data/x.ts', `let x: import('$lib/engine/x').X;`, '$lib/engine/x'],
		[
			'../ out of the layer',
			'lib/engine/a/x.ts',
			`import type { X } from '../../data/x';`,
			'../../data/x'
		],
		['../ to the routes', 'lib/ui/x.ts', `import '../../routes/x';`, '../../routes/x'],
		['for its effect alone', 'lib/ui/x.ts', `import '$app/paths';`, '$app/paths'],
		['a module of Node', 'lib/ui/x.ts', `import { join } from 'node:path';`, 'node:path'],
		[
			'over several lines',
			'lib/engine/x.ts',
			`import {\n\tone,\n\ttwo\n} from '$lib/storage/x';`,
			'$lib/storage/x'
		],
		['dynamically', 'lib/data/x.ts', `const x = await import('$lib/engine/x');`, '$lib/engine/x'],
		['dynamically, by a computed name', 'lib/ui/x.ts', 'await import(`./${x}`);', '(computed)'],
		['a folder', 'lib/ui/x.ts', `import.meta.glob('../../routes/*');`, 'import.meta.glob'],
		['to export it again', 'lib/data/x.ts', `export { x } from '$lib/engine/x';`, '$lib/engine/x'],
		['to export all of it', 'lib/data/x.ts', `export * from '$lib/engine/x';`, '$lib/engine/x'],
		['into a component', 'lib/ui/X.svelte', script(`import '$app/state';`), '$app/state'],
		[
			'into the module part of a component',
			'lib/ui/X.svelte',
			`<script module lang="ts">\n\timport { x } from 'yalps';\n</script>\n${script('')}`,
			'yalps'
		],
		[
			'into the markup of a component',
			'lib/ui/X.svelte',
			`${script('')}{#await import('idb-keyval') then { get }}{get}{/await}`,
			'idb-keyval'
		],
		['into a route', 'routes/+page.svelte', script(`import 'chart.js';`), 'chart.js']
	])('refuses to import %s', (_, path, source, forbidden) => {
		expect(forbiddenIn(path, source)).toEqual([forbidden]);
	});

	it.each([
		['data', 'lib/data/a/x.ts', `import { z } from 'zod/mini';\nimport list from '../b/x.json';`],
		['types', 'lib/engine/x.ts', `import type { Item } from '$lib/data/survey/item';`],
		[
			'the engine',
			'lib/engine/a/x.ts',
			`import { x } from '../b/x';\nimport { solve } from 'yalps';`
		],
		['its layer by name', 'lib/engine/x.ts', `import { x } from '$lib/engine/b/x';`],
		[
			'earlier layers',
			'lib/ui/X.svelte',
			script(`import { items } from '$lib/data/survey/items';`)
		],
		['kit', 'routes/a/+page.ts', `import { error } from '@sveltejs/kit';\nimport './$types';`],
		['the tokens', 'routes/+l.ts', `import '@digital-go-jp/design-tokens/dist/tokens.css';`]
	])('allows to import %s', (_, path, source) => {
		expect(forbiddenIn(path, source)).toEqual([]);
	});

	it('takes words that look like an import for words', () => {
		const source = `// import '$lib/ui/x';\nconst text = "import x from 'chart.js'";`;
		expect(forbiddenIn('lib/data/x.ts', source)).toEqual([]);
	});

	it('refuses a file that is in no layer', () => {
		expect(() => forbiddenIn('lib/utils/x.ts', '')).toThrow(
			new RangeError('lib/utils/x.ts is in no layer')
		);
	});
});
