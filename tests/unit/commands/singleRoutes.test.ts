import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSingleRoutes } from '../../../src/commands/singleRoutes.mjs';

describe('the routes of the single file', () => {
	let folder: string;
	beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'csirt-routes-'))));
	afterEach(() => rmSync(folder, { recursive: true }));

	function put(path: string, source: string): void {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), source);
	}

	function written(): Record<string, string> {
		const target = join(folder, 'made/single');
		writeSingleRoutes(join(folder, 'routes'), target);
		const files = readdirSync(target, { recursive: true, withFileTypes: true });
		return Object.fromEntries(
			files
				.filter((file) => file.isFile())
				.map(({ parentPath, name }) => join(parentPath, name))
				.map((path) => [path.slice(target.length + 1), readFileSync(path, 'utf8')])
		);
	}

	it('hand on the component and the load of each route, and no page option', () => {
		put('routes/+layout.ts', 'export const ssr = false;\nexport async function load() {}\n');
		put('routes/a/[b]/+page.svelte', '<p>…</p>');
		put('routes/hrefs.ts', 'export const home = 1;');
		const files = written();
		expect(Object.keys(files).sort()).toEqual(['+layout.ts', 'a/[b]/+page.svelte']);
		expect(files['+layout.ts']).toBe("export { load } from '../../routes/+layout';\n");
		expect(files['a/[b]/+page.svelte']).toContain("from '../../../../routes/a/[b]/+page.svelte'");
	});

	it('leave a file out that has page options alone', () => {
		put('routes/+page.svelte', '');
		put('routes/+page.ts', 'export const entries = () => [];\n');
		expect(Object.keys(written())).toEqual(['+page.svelte']);
	});

	it('forget a page that is gone', () => {
		put('routes/+page.svelte', '');
		put('made/single/gone/+page.svelte', '');
		expect(Object.keys(written())).toEqual(['+page.svelte']);
	});

	it('refuse what only a server could run', () => {
		put('routes/+page.server.ts', '');
		expect(written).toThrow(/\+page\.server\.ts needs a server, and the single file has none$/);
	});
});
