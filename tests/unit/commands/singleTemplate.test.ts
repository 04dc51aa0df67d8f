import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeSingleTemplate } from '../../../src/commands/singleTemplate.mjs';

const folder = mkdtempSync(join(tmpdir(), 'csirt-template-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('the one HTML file has the page of the site, without links to files beside it', () => {
	const target = join(folder, 'new', 'single.html');
	writeSingleTemplate('src/app.html', target);
	const single = readFileSync(target, 'utf8');
	expect(single).not.toMatch(/<link|sveltekit\.assets|preload/);
	// The script for a program that does not start stands in both.
	expect(single).toContain('The page could not be opened.');
	for (const place of ['%sveltekit.head%', '%sveltekit.body%', '<noscript>']) {
		expect(single).toContain(place);
	}
});

it('a page that links to no file is told of', () => {
	const site = join(folder, 'site.html');
	writeFileSync(site, '<html></html>');
	expect(() => writeSingleTemplate(site, join(folder, 'x.html'))).toThrow('links to no file');
});
