import { execFileSync, spawn } from 'node:child_process';
import {
	chownSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { canInstall, install } from './aptGet.mjs';

/** Where Debian puts each version's programs; none of them is on the path. */
const debianFolder = '/usr/lib/postgresql';

/**
 * The folder of PostgreSQL's programs, with a server among them.
 *
 * @returns {string | undefined} Nothing where there is no server.
 */
export function findPostgres() {
	const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : [];
	const newestFirst = versions.sort((one, other) => Number(other) - Number(one));
	return [
		...newestFirst.map((version) => join(debianFolder, version, 'bin')),
		...(process.env.PATH ?? '').split(delimiter)
	].find((folder) =>
		['initdb', 'postgres', 'psql'].every((name) => existsSync(join(folder, name)))
	);
}

/**
 * Finds or installs PostgreSQL.
 *
 * @returns {string[]} What is not tried without it, with what to install.
 */
export function providePostgres() {
	if (!findPostgres() && canInstall()) {
		withoutOwnCluster();
		install('PostgreSQL, for the tests of the roll-up', ['postgresql', 'postgresql-client']);
	}
	return findPostgres() ? [] : ['the roll-up beside PostgreSQL: install it'];
}

/** The tests start a server of their own; the package need not leave one running. */
function withoutOwnCluster() {
	const settings = '/etc/postgresql-common/createcluster.conf';
	if (existsSync(settings)) return;
	mkdirSync(dirname(settings), { recursive: true });
	writeFileSync(settings, 'create_main_cluster = false\n');
}

/**
 * Starts a server with an empty database, reached only by a socket in a folder of its own.
 *
 * @param {string} programs What {@link findPostgres} found.
 * @returns {Promise<{query: (sql: string, input?: string) => string[][], stop: () => Promise<void>}>}
 *   `query` gives the rows as texts; `input` is what `COPY … FROM STDIN` reads.
 */
export async function startPostgres(programs) {
	const folder = mkdtempSync(join(tmpdir(), 'csirt-postgres-'));
	const owner = otherThanRoot();
	if (owner) chownSync(folder, owner.uid, owner.gid);
	const data = join(folder, 'data');
	const options = { ...owner, cwd: folder };
	execFileSync(
		join(programs, 'initdb'),
		['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
		{ ...options, stdio: ['ignore', 'ignore', 'inherit'] }
	);
	const server = spawn(
		join(programs, 'postgres'),
		['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
		{ ...options, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const ended = new Promise((resolve) => server.once('exit', resolve));
	await isReady(server);

	return {
		query(sql, input = '') {
			const args = ['-X', '-q', '-A', '-t', '-F', '\t', '-v', 'ON_ERROR_STOP=1'];
			const printed = execFileSync(
				join(programs, 'psql'),
				[...args, '-h', folder, '-U', 'test', '-d', 'postgres', '-c', sql],
				{ input, encoding: 'utf8', maxBuffer: 1 << 28 }
			);
			const lines = printed.split('\n').filter((line) => line !== '');
			return lines.map((line) => line.split('\t'));
		},
		async stop() {
			// Ends without waiting for anyone to leave.
			server.kill('SIGINT');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** PostgreSQL refuses to run as root. @returns {{uid: number, gid: number} | undefined} */
function otherThanRoot() {
	if (process.getuid?.() !== 0) return undefined;
	const numberOf = (/** @type {string} */ option) =>
		Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }));
	return { uid: numberOf('-u'), gid: numberOf('-g') };
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, null, import('node:stream').Readable>} server
 * @returns {Promise<void>}
 */
function isReady(server) {
	return new Promise((resolve, reject) => {
		let said = '';
		server.stderr.on('data', (bytes) => {
			said += bytes;
			if (said.includes('ready to accept connections')) resolve();
		});
		server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
	});
}
