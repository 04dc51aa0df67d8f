import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { root } from '../../src/commands/install.mjs';

/**
 * @typedef {object} Site The built site at a real server of this machine.
 * @property {string} address Where it is, with a slash at its end.
 * @property {string} folder What is served.
 * @property {() => Promise<void>} stop
 */

/** The path that the files for servers are written for. */
const under = 'csirt';

/**
 * Lays a server's files out in a folder of its own: `www/csirt` is the site, `logs` is empty.
 *
 * @returns {string} The folder, without a slash at its end.
 */
export function layOut() {
	const folder = mkdtempSync(join(tmpdir(), 'csirt-server-'));
	// Servers read files as another user.
	chmodSync(folder, 0o755);
	mkdirSync(join(folder, 'logs'));
	cpSync(fileURLToPath(new URL('build', root)), join(folder, 'www', under), { recursive: true });
	return folder;
}

/**
 * Starts a server that stays in the foreground, and waits until it answers.
 *
 * @param {string} program @param {readonly string[]} args @param {number} port
 * @param {string} folder What {@link layOut} made; goes with the server.
 * @returns {Promise<Site>}
 * @throws Error with what the server said, if it ends before it answers.
 */
export async function startServer(program, args, port, folder) {
	const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	server.stderr.on('data', (bytes) => (said += bytes));
	const ended = new Promise((resolve) => server.once('exit', resolve));
	while (!(await answers(port))) {
		if (server.exitCode !== null) throw new Error(`${program} did not start: ${said}`);
		await wait(20);
	}
	return {
		address: `http://localhost:${port}/${under}/`,
		folder: join(folder, 'www', under),
		async stop() {
			server.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => resolve(socket.end() !== undefined));
		socket.once('error', () => resolve(false));
	});
}

/** A port that nobody has. @returns {Promise<number>} */
export function freePort() {
	return new Promise((resolve) => {
		const server = createServer();
		server.listen(0, '127.0.0.1', () => {
			const bound = server.address();
			server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
		});
	});
}
