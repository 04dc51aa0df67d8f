import { readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Of this machine: another one's command may be at work in a folder that both have. */
const machine = hostname().replaceAll(/[^A-Za-z0-9]/g, '');

/** Beginning of the name of the folder for what is needed on the way. It tells whose it is. */
export const workPrefix = `csirt-rollup-${machine}-${process.pid}-`;

/** What a file is called until it is whole. */
export function besideOf(path: string): string {
	return `${path}.${machine}-${process.pid}.part`;
}

/**
 * Deletes what earlier runs have left that were ended by force (SIGKILL, a power cut).
 *
 * @param outputs The files that are to be written.
 * @returns How many folders and files there were.
 */
export function sweepLeftovers(outputs: readonly string[]): number {
	const work = new RegExp(`^csirt-rollup-${machine}-(\\d+)-`);
	let count = sweep(tmpdir(), (name) => work.exec(name)?.[1]);
	for (const output of outputs) {
		const start = `${basename(output)}.${machine}-`;
		count += sweep(dirname(output), (name) =>
			name.startsWith(start)
				? /^(\d+)\.part(?:\.earlier)?$/.exec(name.slice(start.length))?.[1]
				: undefined
		);
	}
	return count;
}

function sweep(folder: string, processOf: (name: string) => string | undefined): number {
	let count = 0;
	try {
		for (const name of readdirSync(folder)) {
			const owner = processOf(name);
			if (owner === undefined || isAtWork(Number(owner))) continue;
			rmSync(join(folder, name), { recursive: true, force: true });
			count++;
		}
	} catch {
		// Another user's, or no such folder: what is needed of it is found out soon.
	}
	return count;
}

function isAtWork(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch (problem) {
		// It is there, and another user's.
		return problem instanceof Error && 'code' in problem && problem.code === 'EPERM';
	}
}
