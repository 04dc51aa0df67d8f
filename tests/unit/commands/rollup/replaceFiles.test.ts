import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { replaceFiles } from '../../../../src/commands/rollup/replaceFiles';

const root = mkdtempSync(join(tmpdir(), 'csirt-replace-'));
afterAll(() => rmSync(root, { recursive: true }));

it('all files are replaced, or none', () => {
	const folder = mkdtempSync(join(root, 'out-'));
	const [earlier = '', fresh = '', blocked = ''] = ['earlier', 'fresh', 'blocked'].map((name) =>
		join(folder, name)
	);
	writeFileSync(earlier, 'of before');
	// No file takes the place of a folder: the last of three cannot be put there.
	mkdirSync(blocked);
	const files = [earlier, fresh, blocked].map((path) => ({ path, content: { text: 'new' } }));

	expect(replaceFiles(files)).toMatchObject({ path: blocked });
	expect(readFileSync(earlier, 'utf8')).toBe('of before');
	expect(readdirSync(folder).sort()).toEqual(['blocked', 'earlier']);

	expect(replaceFiles(files.slice(0, 2))).toBeUndefined();
	expect([earlier, fresh].map((path) => readFileSync(path, 'utf8'))).toEqual(['new', 'new']);
	expect(readdirSync(folder).sort()).toEqual(['blocked', 'earlier', 'fresh']);
});
