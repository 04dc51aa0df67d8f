import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInFolder } from '../../../src/commands/listsCheckedWhenBuilt.mjs';
import { npmCommand } from '../../../src/commands/npm.mjs';
import { endTreeCommand } from '../../endTree.mjs';
import { findProgram } from '../../provide/program.mjs';

// Nobody here has Windows: what would break there is told by its rules, with its paths.

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('npm without a shell', () => {
	const node = 'C:\\Program Files\\nodejs\\node.exe';
	const script = 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js';
	const windows = { platform: 'win32', node, npm: undefined } as const;

	it('is the script beside Node on Windows, whatever blanks are in the path', () => {
		const machine = { ...windows, exists: (file: string) => file === script };
		expect(npmCommand(['run', 'x'], machine)).toEqual([node, [script, 'run', 'x']]);
	});

	it('is the npm that runs this, where there is one', () => {
		const npm = 'D:\\npm 11\\bin\\npm-cli.js';
		const machine = { ...windows, npm, exists: (file: string) => file === npm };
		expect(npmCommand(['ci'], machine)).toEqual([node, [npm, 'ci']]);
	});

	it('is not another package manager that runs this', () => {
		const machine = { ...windows, npm: 'C:\\yarn.js', exists: () => true };
		expect(npmCommand([], machine)).toEqual([node, [script]]);
	});

	it('runs here', () => {
		const [program, args] = npmCommand(['--version']);
		expect(execFileSync(program, args, { encoding: 'utf8' })).toMatch(/^\d+\.\d+/);
	});
});

describe('a program', () => {
	const files = [
		'D:\\poppler\\pdftotext.exe',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
	];
	const windows = {
		platform: 'win32' as const,
		env: { Path: 'C:\\Windows;D:\\poppler', ProgramFiles: 'C:\\Program Files' },
		isProgram: (file: string) => files.includes(file)
	};

	it('is found on the path of Windows by its ending', () => {
		expect(findProgram(['pdftotext'], windows)).toBe(files[0]);
	});

	it('is found where the installers of Windows put it', () => {
		expect(findProgram(['chromium', 'google-chrome'], windows)).toBe(files[1]);
	});

	it('is found here', () => {
		expect(findProgram(['nothing-of-this-name', 'node'])).toMatch(/node/);
	});
});

describe('the folder of lists', () => {
	it.each([
		['C:/my work/src/lib/data/items.ts', true],
		['C:/my work/src/lib/engine/x.ts', false]
	])('is told on Windows: %s is in it, %s', (id, isIn) => {
		expect(isInFolder(id, 'C:\\my work\\src\\lib\\data\\', '\\')).toBe(isIn);
	});
});

it('ends a process on Windows by the program that does so', () => {
	expect(endTreeCommand(42, 'win32')).toEqual(['taskkill', ['/pid', '42', '/T', '/F']]);
});

describe('the scripts of package.json', () => {
	const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	/** Programs, arguments and settings as words; `&&` is the one thing that every shell reads. */
	const plain = /^[\w./:,=*-]+( (&& )?[\w./:,=-]+)*$/;
	const isPlain = (script: string) =>
		plain.test(script) && !/(^|&& )(\w+=|rm |cp |mv |cat |bash |sh |export )/.test(script);

	it.each(Object.entries(scripts))('%s asks nothing of one shell', (_, script) => {
		expect(script).toSatisfy(isPlain);
	});

	it.each(['LONG=1 npm run x', 'a | b', 'a; b', 'echo $X', "a 'b c'", 'rm -r x', 'a > b'])(
		'would be found to: %s',
		(script) => expect(script).not.toSatisfy(isPlain)
	);

	it('stand in the README without settings before them', () => {
		const readme = readFileSync(join(root, 'README.md'), 'utf8');
		expect(readme.match(/\b[A-Z_]+=\S+ (npm|node|npx)\b.*/g)).toBeNull();
	});
});

describe('the lint rule', () => {
	it.each([
		["spawnSync('npm', ['ci']);", 'npmCommand'],
		["spawn(x, y, { shell: process.platform === 'win32' });", 'shell'],
		["execSync('ls');", 'shell'],
		["process.kill(-pid, 'SIGKILL');", 'endTree']
	])('refuses %s', async (code, said) => {
		const eslint = new ESLint({ cwd: root, overrideConfigFile: 'tests/eslint.config.js' });
		const [result] = await eslint.lintText(code, { filePath: join(root, 'tests/x.mjs') });
		const found = result?.messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax');
		expect(found?.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
	});
});

describe('a clone as Git for Windows makes it', () => {
	let folder: string;
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.test', ...args], {
			cwd: folder,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe']
		});

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'csirt-clone-'));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it('has every kind of file byte for byte as it is here', () => {
		const samples = oneOfEachKind();
		expect(samples.map((path) => extname(path))).toEqual(
			expect.arrayContaining(['.ts', '.svelte', '.json', '.mjs', '.png', '.age'])
		);
		git('init', '--quiet', 'from');
		for (const path of ['.gitattributes', ...samples]) {
			cpSync(join(root, path), join(folder, 'from', path));
		}
		git('-C', 'from', 'add', '.');
		git('-C', 'from', 'commit', '--quiet', '-m', 'x');
		git('-c', 'core.autocrlf=true', 'clone', '--quiet', 'from', 'to');
		const changed = samples.filter(
			(path) => !readFileSync(join(folder, 'to', path)).equals(readFileSync(join(root, path)))
		);
		expect(changed).toEqual([]);
	});
});

/** A file of each ending that the project has. */
function oneOfEachKind(): string[] {
	const all = ['.ci', 'docs', 'src', 'static', 'tests'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
			.map((entry) => join(entry.parentPath, entry.name).slice(root.length))
	);
	return [...new Map(all.map((path) => [extname(path), path])).values()];
}
