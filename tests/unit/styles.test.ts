import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '../../src');

/** What follows whatever: to a browser all in a list may look different once something is put in. */
const followsAnything = /(?<![\w/])\*\s*[+~]\s*[\w.:*[]/;

it('no rule has all of a list styled anew for each row that is drawn', () => {
	const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.(css|svelte)$/.test(file)
	);
	expect(files.length).toBeGreaterThan(100);
	const found = files.filter((file) => {
		const text = readFileSync(join(src, file), 'utf8');
		const styles = file.endsWith('.css') ? text : (/<style>[^]*<\/style>/.exec(text)?.[0] ?? '');
		return followsAnything.test(styles.replace(/\/\*[^]*?\*\//g, ''));
	});
	expect(found).toEqual([]);
});
