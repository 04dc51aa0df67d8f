import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { portsFrom, readPort, refusal, tryPorts, usualPort } from '../../../src/commands/port.mjs';
import { requireWritable } from '../../../src/commands/writable.mjs';

const commands = fileURLToPath(new URL('../../../src/commands/', import.meta.url));

describe('the port', () => {
	it.each([
		[undefined, usualPort],
		['', usualPort],
		['8080', 8080],
		['0', 0],
		['65535', 65535]
	])('%s is %i', (text, port) => expect(readPort(text)).toBe(port));

	it.each(['abc', '70000', '65536', '-1', '80.5', '1e3', '0x50'])('%s is none', (text) => {
		expect(() => readPort(text)).toThrow(
			`“${text}” is no port: give a number from 1 to 65535, for example 8080.`
		);
	});

	it('is never looked for above the last one', () => {
		expect(portsFrom(65530)).toEqual([65530, 65531, 65532, 65533, 65534, 65535]);
		expect(portsFrom(4173)).toHaveLength(21);
	});

	it('of others is said to be theirs', () => {
		expect(refusal(80, 'EACCES')).toContain('may not serve at port 80');
	});

	it('in use is passed over, and said when there is no other', async () => {
		const server = await listen(65535);
		await expect(tryPorts(65535)).rejects.toThrow('Port 65535 and those after it are in use');
		await expect(tryPorts(65530)).resolves.toBeUndefined();
		server.close();
	});
});

function listen(port: number): Promise<Server> {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(port, 'localhost', () => resolve(server));
	});
}

describe('a checkout', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'csirt-checkout-'));
		cpSync(commands, join(folder, 'src/commands'), { recursive: true });
		mkdirSync(join(folder, 'build'));
		// Another user must be able to read it.
		chmodSync(folder, 0o755);
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	/** As a user who is not allowed everything. */
	function start(port: string) {
		const isRoot = process.getuid?.() === 0;
		return spawnSync(process.execPath, [join(folder, 'src/commands/start.mjs'), port], {
			encoding: 'utf8',
			cwd: tmpdir(),
			...(isRoot && { uid: 65534, gid: 65534 })
		});
	}

	it('that may be written to has nothing left of the trial', () => {
		expect(() => requireWritable(folder)).not.toThrow();
	});

	it('that may not is one sentence, before anything is installed or built', () => {
		for (const each of [join(folder, 'build'), folder]) chmodSync(each, 0o555);
		const { status, stdout, stderr } = start('0');
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('cannot be written to')]);
		for (const each of [folder, join(folder, 'build')]) chmodSync(each, 0o755);
	});

	it.each(['abc', '70000'])('is not built for the port %s', (port) => {
		const { status, stdout, stderr } = start(port);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(/^“\w+” is no port: [^\n]*\n$/);
	});
});
