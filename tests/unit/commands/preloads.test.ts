import type { Manifest } from 'vite';
import { describe, expect, it } from 'vitest';
import { withEveryScript as withAll } from '../../../src/commands/preloads.mjs';
import { hashOf } from '../../../src/commands/scriptHash.mjs';

const chunk = (file: string, imports: string[] = [], dynamicImports: string[] = []) => ({
	file: `_app/${file}.js`,
	imports,
	dynamicImports
});

const manifest: Manifest = {
	'start.js': chunk('start', ['_base.js']),
	'page.js': chunk('page', ['_base.js', '_form.js'], ['contents', 'other', 'chart']),
	'_base.js': chunk('base'),
	'_form.js': chunk('form', ['_field.js']),
	'_field.js': chunk('field', ['_form.js']),
	contents: chunk('contents'),
	other: chunk('other'),
	chart: chunk('chart')
};

function pageWith(prefix: string, files: readonly string[]): string {
	const links = files.map((file) => `\t<link href="${prefix}_app/${file}.js" rel="modulepreload">`);
	return ['<head>', ...links, '\t<style></style>', '</head>'].join('\n');
}

function askedIn(html: string): string[] {
	return [...html.matchAll(/<link href="([^"]+)" rel="modulepreload">/g)].map(([, href]) => href!);
}

/** Without any style. */
const withEveryScript = (html: string, all: Manifest, modules: readonly string[]) =>
	withAll(html, all, modules, () => '');

describe('withEveryScript', () => {
	it('adds what is imported by what is imported, each once, from where the page stands', () => {
		const html = withEveryScript(pageWith('../../', ['start', 'base', 'page']), manifest, []);
		expect(askedIn(html)).toEqual(
			['start', 'base', 'page', 'form', 'field'].map((name) => `../../_app/${name}.js`)
		);
		expect(html.endsWith('\n\t<style></style>\n</head>')).toBe(true);
	});

	describe('a style of what is imported', () => {
		const styled = {
			...manifest,
			'_form.js': { ...manifest['_form.js']!, css: ['_app/form.css'] }
		};
		const page = (own: string) =>
			`${pageWith('../', ['page']).replace('<style></style>', `<style>${own}</style>`)}${hashOf(own)}`;

		it('stands in the page and is allowed, unless the page names it', () => {
			const html = withAll(page('a{}'), styled, [], (file) => `b{} /* ${file} */`);
			const own = 'a{}\nb{} /* _app/form.css */';
			expect(html).toContain(`<style>${own}</style>`);
			expect(html.endsWith(`</head>${hashOf(own)}`)).toBe(true);
			expect(html).toMatch(/<link href="\.\.\/_app\/form\.css" rel="stylesheet" disabled /);
			expect(withAll(html, styled, [], () => 'c{}')).toBe(html);
		});

		it.each([
			['that has no place in it', page('a{}').replace('<style>', '<style media="print">'), 'b{}'],
			['whose policy would refuse it', page('a{}').replace(/sha256-.*$/, ''), 'b{}'],
			['from which it would name a file in another place', page('a{}'), 'b{background:url(b.png)}']
		])('stops the build for a page %s', (_, html, sheet) => {
			expect(() => withAll(html, styled, [], () => sheet)).toThrow();
		});
	});

	it('adds a module that the page is sure to fetch, and none that it may want', () => {
		const html = withEveryScript(pageWith('./', ['start', 'page']), manifest, ['contents']);
		expect(askedIn(html).sort()).toEqual(
			['base', 'contents', 'field', 'form', 'page', 'start'].map((name) => `./_app/${name}.js`)
		);
	});

	it('leaves a page alone that has no scripts', () => {
		expect(withEveryScript('<head></head>', manifest, [])).toBe('<head></head>');
	});

	it('leaves a page alone that asks for everything', () => {
		const html = pageWith('../', ['start', 'base']);
		expect(withEveryScript(html, manifest, [])).toBe(html);
	});

	it('refuses a module that is nowhere', () => {
		expect(() => withEveryScript(pageWith('./', ['start']), manifest, ['gone'])).toThrow(
			new RangeError('gone is not in the manifest')
		);
	});
});
