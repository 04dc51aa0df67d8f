import { spawnSync } from 'node:child_process';
import { findProgram } from './program.mjs';

let isUpdated = false;

/** Whether packages of Debian or Ubuntu can be installed here without a question. */
export function canInstall() {
	return process.getuid?.() === 0 && findProgram(['apt-get']) !== undefined;
}

/**
 * Installs packages, as far as this system knows them. Whoever asks looks afterwards what is there.
 *
 * @param {string} why What is said to the one who waits.
 * @param {readonly string[]} packages
 */
export function install(why, packages) {
	console.log(`Waiting for apt-get to install ${why} …`);
	if (!isUpdated) aptGet('update', '-qq');
	isUpdated = true;
	const known = packages.filter(
		(name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0
	);
	if (known.length > 0) aptGet('install', '-y', '-qq', '--no-install-recommends', ...known);
}

/** @param {...string} args */
function aptGet(...args) {
	spawnSync('apt-get', args, {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', UCF_FORCE_CONFFOLD: '1' }
	});
}
