import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { npmCommand } from './npm.mjs';

/** The project's folder, wherever the command was called from. */
export const root = new URL('../../', import.meta.url);

/**
 * Installs the dependencies from the lock file unless exactly these are already there. What npm has kept
 * on this machine is taken first: without a network npm would wait for it for minutes.
 * Node's built-ins only: this runs before there is anything else.
 *
 * @throws Error if npm fails; what it said is on the screen by then.
 */
export function installIfNeeded() {
	if (missing({ optional: false }).length === 0) return;
	console.log('Installing the dependencies from what npm has kept on this machine …');
	const [program, args] = npmCommand(['ci', '--offline', ...quietly, '--loglevel=silent']);
	spawnSync(program, args, { cwd: root, stdio: 'ignore' });
	if (missing({ optional: true }).length === 0) return;
	console.log('Not all of them are there. Waiting for the package registry on the network …');
	npm(['ci', '--prefer-offline', ...quietly, '--loglevel=error']);
}

const quietly = ['--no-audit', '--no-fund', '--no-update-notifier'];

/**
 * Runs npm in the project's folder, its output going to this one's.
 *
 * @param {readonly string[]} args
 * @throws Error if it cannot be started or does not end with 0.
 */
export function npm(args) {
	const [program, all] = npmCommand(args);
	const { status, error } = spawnSync(program, all, { cwd: root, stdio: 'inherit' });
	if (error) throw error;
	if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}`);
}

/**
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 */

/**
 * The packages of the lock file that are not installed.
 *
 * @param {{ optional: boolean }} which Whether those that may be left out count, as far as they are for
 *   this kind of machine.
 */
function missing({ optional }) {
	const wanted = packagesOf('package-lock.json');
	if (wanted === undefined) throw new Error('package-lock.json is missing or damaged.');
	const found = packagesOf('node_modules/.package-lock.json') ?? {};
	return Object.entries(wanted).filter(
		([name, entry]) =>
			name !== '' &&
			(!entry.optional || (optional && isForThisMachine(entry))) &&
			found[name]?.version !== entry.version
	);
}

/**
 * Whether a package is one of programs for this kind of machine. One that is for every kind may still be
 * wanted only by one for another.
 *
 * @param {Entry} entry
 */
function isForThisMachine({ os, cpu, libc }) {
	return (
		(os ?? cpu) !== undefined &&
		(os?.includes(process.platform) ?? true) &&
		(cpu?.includes(process.arch) ?? true) &&
		(libc?.includes(libcOfThisMachine()) ?? true)
	);
}

/** As npm names it. */
function libcOfThisMachine() {
	const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
		process.report.getReport()
	);
	return report.header.glibcVersionRuntime ? 'glibc' : 'musl';
}

/** @param {string} file @returns {Record<string, Entry> | undefined} */
function packagesOf(file) {
	try {
		return JSON.parse(readFileSync(new URL(file, root), 'utf8')).packages;
	} catch {
		return undefined;
	}
}
