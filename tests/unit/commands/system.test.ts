import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { exitCodes } from '../../../src/commands/ending.mjs';
import { writeMade } from '../../../src/commands/rollup/writeMade';
import { duckdb } from './rollup/counting';

// What the system can do to a command: pipes, devices, signals, a full disk, no room for what is on the way.

const root = mkdtempSync(join(tmpdir(), 'csirt-system-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder: string;
let temporary: string;
beforeEach(() => {
	folder = mkdtempSync(join(root, 'in-'));
	temporary = mkdtempSync(join(root, 'tmp-'));
});

const mature = join(process.cwd(), 'tests/fixtures/matureTeam.json');
const isPosix = process.platform !== 'win32';
const machine = hostname().replaceAll(/[^A-Za-z0-9]/g, '');

function start(command: string, args: readonly string[], settings: NodeJS.ProcessEnv = {}) {
	return spawn(process.execPath, [join('src/commands', `${command}.mjs`), ...args], {
		env: { ...process.env, TMPDIR: temporary, ...settings }
	});
}

/** Runs a shell's line to its end, `$NODE` being Node. */
function line(text: string) {
	const { status, stdout, stderr } = spawnSync('sh', ['-c', text], {
		encoding: 'utf8',
		env: { ...process.env, NODE: process.execPath, TMPDIR: temporary }
	});
	return { status, stdout, stderr };
}

/** Ends a command as soon as `isReady`, and gives what it said and how it ended. */
async function endedBy(child: ChildProcess, signal: NodeJS.Signals, isReady: () => boolean) {
	let said = '';
	child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
	const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
	while (!isReady() && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
	child.kill(signal);
	const [code, by] = await ended;
	return { code, by, said };
}

describe.runIf(isPosix)('a report, and the system', { timeout: 60_000 }, () => {
	it.each([
		['a pipe', () => spawnSync('mkfifo', [join(folder, 'pipe')]) && join(folder, 'pipe')],
		['a device without end', () => '/dev/zero']
	])('does not wait for %s', (_, make) => {
		const { status, stderr } = line(`"$NODE" src/commands/report.mjs '${make()}'`);
		expect(status).toBe(exitCodes.use);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});

	it('ends quietly where nobody reads on', () => {
		const { stdout, stderr } = line(`"$NODE" src/commands/report.mjs '${mature}' | head -n 1`);
		expect(stdout).not.toBe('');
		expect(stderr).toBe('');
	});

	it('says in one sentence that a fault is ours, and ends otherwise than for a file', () => {
		const broken = 'data:text/javascript,JSON.parse=()=>{throw new TypeError("broken%20here")}';
		const { status, stderr } = line(
			`"$NODE" --import '${broken}' src/commands/report.mjs '${mature}'`
		);
		expect(status).toBe(exitCodes.fault);
		expect(stderr).toContain('This is a fault of the command, not of your files');
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});

	it.runIf(existsSync('/dev/full'))('says in one sentence that the output has no room', () => {
		const { status, stderr } = line(`"$NODE" src/commands/report.mjs '${mature}' > /dev/full`);
		expect(status).toBe(exitCodes.use);
		expect(stderr).toContain('ENOSPC');
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});
});

describe.runIf(isPosix && duckdb)('a roll-up, and the system', { timeout: 120_000 }, () => {
	it('leaves out a pipe and a device, and counts the rest', async () => {
		await writeMade(join(folder, 'made.ndjson'), 12);
		spawnSync('mkfifo', [join(folder, 'pipe.json')]);
		const pack = join(root, 'rest.json');
		const { status, stderr } = line(
			`"$NODE" src/commands/rollup.mjs '${folder}' '${join(folder, 'pipe.json')}' /dev/zero -o '${pack}'`
		);
		expect(status).toBe(exitCodes.someLeftOut);
		expect(stderr).toContain('pipe.json');
		expect(stderr).toContain('/dev/zero');
		expect(JSON.parse(readFileSync(pack, 'utf8'))).toMatchObject({ edition: { teams: 12 } });
	});

	it.each([
		['a folder in the one that is named', (at: string) => join(at, 'closed'), 'someLeftOut'],
		['the folder that is named', (at: string) => at, 'nothingCounted']
	] as const)('says in one sentence that %s cannot be read', async (_, closedOf, ending) => {
		const inside = join(folder, 'in');
		mkdirSync(join(inside, 'closed'), { recursive: true });
		await writeMade(join(inside, 'made.ndjson'), 12);
		await writeMade(join(inside, 'closed', 'made.ndjson'), 3);
		for (const each of [root, folder, temporary]) chmodSync(each, 0o777);
		chmodSync(closedOf(inside), 0o000);
		const pack = join(folder, 'pack.json');
		// Nothing is closed to root.
		const isRoot = process.getuid?.() === 0;
		const { status, stderr } = spawnSync(
			process.execPath,
			['src/commands/rollup.mjs', inside, '-o', pack],
			{
				encoding: 'utf8',
				env: { ...process.env, TMPDIR: temporary },
				...(isRoot && { uid: 65534, gid: 65534 })
			}
		);
		chmodSync(closedOf(inside), 0o755);
		expect(status).toBe(exitCodes[ending]);
		expect(stderr.split('\n').filter((said) => said.includes('EACCES'))).toHaveLength(1);
		expect(stderr).not.toContain('    at ');
		expect(existsSync(pack)).toBe(ending === 'someLeftOut');
	});

	it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s leaves nothing behind', async (signal) => {
		await writeMade(join(folder, 'made.ndjson'), 3000);
		const out = mkdtempSync(join(root, 'out-'));
		const child = start('rollup', [folder, '-o', join(out, 'pack.json')]);
		const isAtWork = () => readdirSync(temporary).some((name) => name.startsWith('csirt-rollup-'));
		const { by, said } = await endedBy(child, signal, isAtWork);
		expect(by).toBe(signal);
		expect(said).toBe('');
		expect(readdirSync(temporary)).toEqual([]);
		expect(readdirSync(out)).toEqual([]);
	});

	it('takes away what a run that was killed has left, and nothing of one that is at work', async () => {
		await writeMade(join(folder, 'made.ndjson'), 12);
		const gone = spawn('true');
		await once(gone, 'close');
		for (const id of [gone.pid, process.pid]) {
			mkdirSync(join(temporary, `csirt-rollup-${machine}-${id}-abc`));
			writeFileSync(join(temporary, `csirt-rollup-${machine}-${id}-abc`, 'answers'), 'secret');
		}
		const half = join(temporary, `pack.json.${machine}-${gone.pid}.part`);
		writeFileSync(half, '{');
		const { status } = line(
			`"$NODE" src/commands/rollup.mjs '${folder}' -o '${join(temporary, 'pack.json')}'`
		);
		expect(status).toBe(exitCodes.done);
		expect(existsSync(half)).toBe(false);
		expect(readdirSync(temporary).filter((name) => name.startsWith('csirt-rollup-'))).toEqual([
			`csirt-rollup-${machine}-${process.pid}-abc`
		]);
	});

	it('says in one sentence that there is no folder for what is on the way', async () => {
		await writeMade(join(folder, 'made.ndjson'), 12);
		const { status, stderr } = line(
			`TMPDIR='${join(root, 'nowhere')}' "$NODE" src/commands/rollup.mjs '${folder}' -o '${join(folder, 'pack.json')}'`
		);
		expect(status).toBe(exitCodes.use);
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(existsSync(join(folder, 'pack.json'))).toBe(false);
	});

	it('does not write where a folder is', async () => {
		await writeMade(join(folder, 'made.ndjson'), 12);
		const { status, stderr } = line(`"$NODE" src/commands/rollup.mjs '${folder}' -o '${root}'`);
		expect(status).toBe(exitCodes.use);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});

	it('keeps the pack of before where the new one has no room', async () => {
		await writeMade(join(folder, 'made.ndjson'), 12);
		const pack = join(temporary, 'pack.json');
		const first = line(`"$NODE" src/commands/rollup.mjs '${folder}' -o '${pack}'`);
		expect(first.status).toBe(exitCodes.done);
		const before = readFileSync(pack, 'utf8');
		// No file may grow over 1 kB: as on a full disk, a half of the pack is written, then nothing more.
		const { status } = line(
			`ulimit -f 1; "$NODE" src/commands/rollup.mjs '${folder}' -o '${pack}' 2>/dev/null`
		);
		expect(status).not.toBe(exitCodes.done);
		expect(readFileSync(pack, 'utf8')).toBe(before);
	});
});
