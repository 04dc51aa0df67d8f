import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { exitCodes } from '../../../src/commands/ending.mjs';
import { sourcesHash } from '../../../src/commands/compiled.mjs';

const root = join(import.meta.dirname, '../../..');
const work = mkdtempSync(join(tmpdir(), 'csirt-compiled-test-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A folder for a project of its own. */
let project: string;
beforeEach(() => {
	project = mkdtempSync(join(work, 'project-'));
});

describe('what a command is compiled from', () => {
	const hash = () => sourcesHash(pathToFileURL(`${project}/`));

	beforeEach(() => {
		for (const folder of ['src/lib/data', 'src/commands']) {
			mkdirSync(join(project, folder), { recursive: true });
		}
		writeFileSync(join(project, 'src/lib/data/items.json'), '[1]');
		writeFileSync(join(project, 'src/commands/report.ts'), 'export {};');
		writeFileSync(join(project, 'package-lock.json'), '{}');
	});

	it.each([
		['a list', () => writeFileSync(join(project, 'src/lib/data/items.json'), '[2]')],
		['a program', () => writeFileSync(join(project, 'src/commands/report.ts'), 'export { };')],
		[
			'the name of a file',
			() => renameSync(join(project, 'src/commands/report.ts'), join(project, 'src/commands/r.ts'))
		],
		['one more file', () => writeFileSync(join(project, 'src/commands/more.ts'), '')],
		['a version of a package', () => writeFileSync(join(project, 'package-lock.json'), '{ }')],
		[
			'a pack that is shipped',
			() => {
				mkdirSync(join(project, 'static/packs'), { recursive: true });
				writeFileSync(join(project, 'static/packs/group.json'), '{}');
			}
		],
		[
			'a pack that is named',
			() => {
				writeFileSync(join(project, 'pack.json'), '{}');
				vi.stubEnv('CSIRT_PACKS', join(project, 'pack.json'));
			}
		]
	])('is otherwise with %s', (_, change) => {
		const before = hash();
		expect(hash()).toBe(before);
		change();
		expect(hash()).not.toBe(before);
		vi.unstubAllEnvs();
	});
});

describe('a command', { timeout: 120_000 }, () => {
	const cache = () => join(project, 'node_modules/.cache/csirt-self-assessment');
	const words = () => join(project, 'src/commands/report/commandHelp.ts');

	beforeEach(() => {
		for (const part of ['src/commands', 'src/lib', 'package.json', 'package-lock.json']) {
			cpSync(join(root, part), join(project, part), { recursive: true });
		}
		mkdirSync(join(project, 'tmp'));
		// A folder of its own for what is kept, with the same packages.
		mkdirSync(join(project, 'node_modules'));
		for (const name of readdirSync(join(root, 'node_modules'))) {
			if (name === '.cache') continue;
			const package_ = join(root, 'node_modules', name);
			symlinkSync(package_, join(project, 'node_modules', name), 'junction');
		}
	});

	function askForHelp(command = 'report') {
		const args = [join(project, `src/commands/${command}.mjs`), '--help'];
		const env = { ...process.env, TMPDIR: join(project, 'tmp') };
		return spawnSync(process.execPath, args, { encoding: 'utf8', env });
	}

	function help(command?: string) {
		const { stdout, stderr, status } = askForHelp(command);
		expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
		return stdout;
	}

	it('is compiled once, and again when a source has changed', () => {
		const before = help();
		expect(readdirSync(cache())).toHaveLength(1);
		expect(help()).toBe(before);
		expect(readdirSync(cache())).toHaveLength(1);

		const [kept = ''] = readdirSync(cache());
		utimesSync(join(cache(), kept), new Date(0), new Date(0));
		// However old, it is of these sources: another command of theirs leaves it there.
		help('edition');
		expect(readdirSync(cache())).toHaveLength(2);
		expect(readdirSync(cache())).toContain(kept);

		writeFileSync(words(), readFileSync(words(), 'utf8').replaceAll('report', 'REPORT'));
		expect(help()).toBe(before.replaceAll('report', 'REPORT'));
		// Of other sources, what is older than a day is gone.
		expect(readdirSync(cache())).not.toContain(kept);
	});

	it('says in one sentence what cannot be compiled, and keeps nothing of it', () => {
		writeFileSync(words(), 'export const commandHelp = {');
		const { stderr, status } = askForHelp();
		expect(status).toBe(exitCodes.fault);
		expect(stderr).toContain('commandHelp.ts');
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(readdirSync(cache())).toEqual([]);
	});

	it('runs where nothing can be kept, and leaves nothing behind', () => {
		writeFileSync(join(project, 'node_modules/.cache'), 'a file, not a folder');
		expect(help()).toContain('npm run');
		expect(readdirSync(join(project, 'tmp'))).toEqual([]);
	});
});
