import { spawnSync } from 'node:child_process';
import { root } from '../src/commands/install.mjs';
import { npmCommand } from '../src/commands/npm.mjs';

// Runs a script of package.json with settings, on every system in the same way:
// `node tests/setting.mjs KILLS=200 test:e2e killed`. No shell of Windows reads `KILLS=200 npm run …`.

const words = process.argv.slice(2);
const isSetting = (/** @type {string} */ word) => /^[A-Z_]+=/.test(word);
const settings = words.filter(isSetting).map((word) => {
	const end = word.indexOf('=');
	return [word.slice(0, end), word.slice(end + 1)];
});
const [script = 'test:e2e', ...rest] = words.filter((word) => !isSetting(word));

const [program, args] = npmCommand(['run', '--silent', script, '--', ...rest]);
const { status, error } = spawnSync(program, args, {
	cwd: root,
	stdio: 'inherit',
	env: { ...process.env, ...Object.fromEntries(settings) }
});
if (error) throw error;
process.exitCode = status ?? 1;
