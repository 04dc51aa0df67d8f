import { spawnSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** What the times depend on beside the code. */
export function machine() {
	return {
		processor: cpus()[0]?.model ?? 'unknown',
		processors: cpus().length,
		memoryGB: Math.round(totalmem() / 1e9),
		system: `${type()} ${release()}`,
		node: process.version
	};
}

/** How busy the machine was in the last minute: above the number of processors, times are worse. */
export function busyness() {
	return Number(loadavg()[0].toFixed(1));
}

/** The product's commit, and whether files differ from it. */
export function productVersion() {
	const git = (...args) =>
		spawnSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).stdout?.trim() ?? '';
	return { commit: git('rev-parse', '--short', 'HEAD'), changed: git('status', '--short') !== '' };
}
