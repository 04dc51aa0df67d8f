import { describe, expect, it } from 'vitest';
import { withFrame, withoutNamespace } from '../../../src/commands/fewerParts.mjs';
import { withChangedStart } from '../../../src/commands/kitsScript.mjs';
import { withoutParts } from '../../../src/commands/leaveOutParts.mjs';
import { withNames } from '../../../src/commands/namedImports.mjs';
import { hashOf } from '../../../src/commands/scriptHash.mjs';

describe('withFrame', () => {
	const app = `export const nodes = [
	() => import('./nodes/0'),
	() => import('./nodes/1'),
	() => import('./nodes/2')
];`;

	it('has the frame at hand, and hands on the beginning', () => {
		const code = withFrame(app);
		expect(code.match(/import .* from '[^']+'|import\([^)]+\)/g)).toEqual([
			"import { component, universal } from './nodes/0'",
			"import('./nodes/1')",
			"import('./nodes/2')"
		]);
		expect(code).toMatch(/export \{ start \} from ".*\/kit\/src\/runtime\/client\/entry\.js";/);
	});

	it('fetches the page of errors when it is wanted, and not when kit asks beforehand', async () => {
		const code = withFrame(app)
			.replace(/^(import|export \{).*$/gm, '')
			.replace('export const nodes = ', 'nodes = ')
			.replace(/import\('([^']+)'\)/g, "'fetched $1'");
		const errors = new Function(
			`const component = 0, universal = 0; let nodes; ${code}; return nodes[1];`
		)() as () => Promise<unknown>;
		expect(await errors()).toBeUndefined();
		expect(await errors()).toBe('fetched ./nodes/1');
	});

	it('refuses a list that is written otherwise', () => {
		expect(() => withFrame('export const pages = [];')).toThrow('another way by now');
	});
});

describe('withoutNamespace', () => {
	const node = `import * as universal from "../a/+page.ts";
export { universal };
export { default as component } from "../a/+page.svelte";`;

	it.each([
		['export const ssr = true;\nexport const load: PageLoad = async () => {};', '{ load }'],
		["export { load } from '../other';", '{ load }'],
		[
			"export const trailingSlash = 'always';\nexport async function load() {}",
			'{ load, trailingSlash }'
		]
	])('names what a page has of what kit asks for: %s', (source, names) => {
		const made = withoutNamespace(node, (path) => (path === '../a/+page.ts' ? source : ''));
		expect(made).toContain(`import ${names} from "../a/+page.ts";`);
		expect(made).toContain(`export const universal = ${names};`);
		expect(made).toContain('export { default as component }');
	});

	it('imports nothing of a page that has options alone', () => {
		const made = withoutNamespace(node, () => 'export const ssr = true;');
		expect(made).toMatch(/^export const universal = \{ {2}\};/);
	});
});

const script = `
	{ __sveltekit_1 = {};
	Promise.all([import("../_app/start.js"), import("../_app/app.js")]) }`;
const page = `<meta content="script-src '${hashOf(script)}'">
<link href="../_app/start.js" rel="modulepreload">
<link href="../_app/frame.js" rel="modulepreload">
<link href="../_app/app.js" rel="modulepreload"><script>other</script><script>${script}</script>`;

describe('withoutParts', () => {
	const parts = { app: '_app/app.js', start: '_app/start.js', frame: '_app/frame.js' };

	it('asks for the part with all pages alone, and allows the script that does', () => {
		const made = withoutParts(page, parts);
		const own = script.replace('start.js', 'app.js');
		expect(made).toBe(
			`<meta content="script-src '${hashOf(own)}'">
<link href="../_app/app.js" rel="modulepreload"><script>other</script><script>${own}</script>`
		);
	});

	it('refuses a page that begins otherwise', () => {
		expect(() => withoutParts(page, { ...parts, start: '_app/gone.js' })).toThrow(
			'kit starts a page in another way by now'
		);
	});
});

describe('withChangedStart', () => {
	it.each([
		['has no such script', '<p>none</p>'],
		['does not allow it by its hash', page.replace('sha256', 'sha384')]
	])('refuses a page that %s', (_, html) => {
		expect(() => withChangedStart(html, (text) => `${text} `)).toThrow('another way by now');
	});
});

describe('withNames', () => {
	const client = `import * as svelte from 'svelte';
const { onMount, tick } = svelte;
await svelte.tick(); svelte.settled?.(); // https://svelte.dev`;

	it('imports what is used, by name', () => {
		expect(withNames(client)).toContain(
			"import { onMount, settled, tick, untrack as untracked } from 'svelte';"
		);
		expect(withNames(client)).not.toContain('* as');
	});

	it.each([
		['more of svelte', `${client} svelte.flushSync();`],
		['svelte in another way', client.replace('* as svelte', 'svelte')]
	])('refuses a client that takes %s', (_, code) => {
		expect(() => withNames(code)).toThrow('another way by now');
	});
});
