import { spawnSync } from 'node:child_process';

/**
 * Ends a process and all that it has started, at once, as a crash would.
 *
 * @param {number} pid Of a process that was started with `detached`, which heads a group of its own.
 */
export function endTree(pid) {
	const [program, args] = endTreeCommand(pid, process.platform);
	if (program === undefined) process.kill(-pid, 'SIGKILL');
	else spawnSync(program, args, { stdio: 'ignore' });
}

/**
 * The program that does so, where the system has no groups of processes.
 *
 * @param {number} pid @param {NodeJS.Platform} platform
 * @returns {[program: string | undefined, args: string[]]}
 */
export function endTreeCommand(pid, platform) {
	return platform === 'win32' ? ['taskkill', ['/pid', String(pid), '/T', '/F']] : [undefined, []];
}
