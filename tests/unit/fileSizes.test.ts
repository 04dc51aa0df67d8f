import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Files of code below a folder; what is only data, and what was installed, is none. */
function codeIn(folder: string): string[] {
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : codeIn(path);
		return /\.(ts|js|mjs|cjs|svelte|css|html|py)$/.test(entry.name) ? [path] : [];
	});
}

it('no file of src or tests has more than 250 lines', () => {
	const files = ['src', 'tests'].flatMap(codeIn);
	expect(files.length).toBeGreaterThan(1000);
	const long = files
		.map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
		.filter(({ lines }) => lines > 250)
		.map(({ path, lines }) => `${path}: ${lines}`);
	expect(long).toEqual([]);
});
