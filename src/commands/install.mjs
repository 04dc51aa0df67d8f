import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The project's folder, wherever the command was called from. */
export const root = new URL('../../', import.meta.url);

/**
 * Installs the dependencies from the lock file unless exactly these are already there.
 * Node's built-ins only: this runs before there is anything else.
 *
 * @throws Error if npm fails; what it said is on the screen by then.
 */
export function installIfNeeded() {
	if (isInstalled()) return;
	console.log('Installing the dependencies from the lock file …');
	run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * Runs a program in the project's folder, its output going to this one's.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @throws Error if it cannot be started or does not end with 0.
 */
export function run(program, args) {
	const { status, error } = spawnSync(program, args, {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (error) throw error;
	if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
}

function isInstalled() {
	const wanted = packagesOf('package-lock.json');
	const found = packagesOf('node_modules/.package-lock.json');
	if (wanted === undefined || found === undefined) return false;
	// Optional packages of other platforms are in the lock file and never installed.
	return Object.entries(wanted).every(
		([name, entry]) => name === '' || entry.optional || found[name]?.version === entry.version
	);
}

/** @param {string} file @returns {Record<string, {version?: string, optional?: boolean}> | undefined} */
function packagesOf(file) {
	try {
		return JSON.parse(readFileSync(new URL(file, root), 'utf8')).packages;
	} catch {
		return undefined;
	}
}
