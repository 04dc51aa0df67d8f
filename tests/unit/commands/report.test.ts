import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOf, goldenOf, rounded } from '../engine/report/fixtures';

const root = join(import.meta.dirname, '../../..');
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'csirt-report-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program for real and waits for it. Starting it takes a second or two. */
function run(program: string, args: readonly string[], from = root) {
	const { status, stdout, stderr } = spawnSync(program, args, { cwd: from, encoding: 'utf8' });
	return { status, stdout, stderr };
}

const report = (...args: string[]) => run(process.execPath, ['src/commands/report.mjs', ...args]);

describe('the command', { timeout: 60_000 }, () => {
	it('prints the report that was written down, and nothing else', () => {
		const { status, stdout, stderr } = report(fileOf('matureTeam'), '--json');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(rounded(JSON.parse(stdout))).toEqual(
			JSON.parse(readFileSync(goldenOf('matureTeam'), 'utf8'))
		);
	});

	it('prints text in Japanese, or in English when asked', () => {
		const japanese = report(fileOf('matureTeam'));
		expect(japanese.stdout).toContain(
			'\n  同じ：66チーム中8チーム（12.1%）（95%信頼区間：6.2～22.2%）\n'
		);
		const english = report('--lang', 'en', fileOf('matureTeam'));
		expect(english.stdout).toContain(
			'\n  Same: 8 of 66 teams (12.1%) (95% confidence interval: 6.2 to 22.2%)\n'
		);
		expect([japanese.stderr, english.stderr]).toEqual(['', '']);
	});

	it('ends with 2, and with nothing on the screen but a sentence', () => {
		const { status, stdout, stderr } = report('nowhere.json');
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toBe('nowhere.json というファイルはありません。\n');
	});

	it('finds a file from the folder where npm was called', () => {
		const args = ['--prefix', root, 'run', '--silent', 'report', '--', 'newTeam.json', '--json'];
		const { status, stdout } = run('npm', args, join(root, 'tests/fixtures'));
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({ format: 'csirt-report' });
	});

	it('asks for the dependencies where there are none', () => {
		for (const file of [
			'report.mjs',
			'compiled.mjs',
			'ending.mjs',
			'install.mjs',
			'npm.mjs',
			'report/loadModule.mjs'
		]) {
			cpSync(join(root, 'src/commands', file), join(folder, 'src/commands', file));
		}
		const { status, stdout, stderr } = run(
			process.execPath,
			['src/commands/report.mjs', fileOf('newTeam')],
			folder
		);
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(stderr).toBe('The dependencies are not installed: run npm start or npm ci first.\n');
	});
});
