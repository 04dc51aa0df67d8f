import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';
import { loadModule } from './report/loadModule.mjs';

// Rolls up made assessments with the command itself, 100,000 and 1,000,000 of them or as many as the
// argument says and a tenth: how long, how much memory at the peak, and how that grows.

const most = Number(process.argv[2] ?? 1_000_000);
if (!Number.isInteger(most) || most < 10) throw new RangeError(`${process.argv[2]} is no number`);

const folder = mkdtempSync(join(tmpdir(), 'csirt-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const { bavail, bsize } = statfsSync(folder);
const needed = most * 5_000;
if (bavail * bsize < needed) {
	console.error(`${folder} needs ${gigabytes(needed)} free for the made assessments.`);
	process.exit(1);
}

console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
const seconds = [];
for (const count of [Math.floor(most / 10), most]) {
	const file = join(folder, `${count}.ndjson`);
	// A folder for each pack: beside the one before, the next would be refused or lose counts.
	const output = join(mkdtempSync(join(folder, 'pack-')), 'pack.json');
	const { writeMade } = await loadModule('src/commands/rollup/writeMade.ts');
	const bytes = await writeMade(file, count);
	const measured = await measuredRun(file, output);
	seconds.push(measured.seconds);
	console.log(
		`${count.toLocaleString('en').padStart(9)} assessments, ${gigabytes(bytes)}: ` +
			`${measured.seconds.toFixed(1)} s, ${Math.round((1e6 * measured.seconds) / count)} µs each, ` +
			`${measured.megabytes} MB at the peak`
	);
	rmSync(file);
}
const [tenth, whole] = seconds;
console.log(
	`ten times the assessments took ${((whole ?? 0) / (tenth ?? 1)).toFixed(1)} times as long`
);

/** @param {string} file @param {string} output */
async function measuredRun(file, output) {
	const command = fileURLToPath(new URL('src/commands/rollup.mjs', root));
	const start = performance.now();
	const child = spawn(process.execPath, [command, file, '-o', output, '--lang', 'en'], {
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
	/** @type {Promise<[number]>} */
	const peak = once(child, 'message');
	const [code] = await once(child, 'exit');
	if (code !== 0) throw new Error(`the roll-up ended with ${code}`);
	const [kilobytes] = await peak;
	return { seconds: (performance.now() - start) / 1000, megabytes: Math.round(kilobytes / 1024) };
}

/** @param {number} bytes */
function gigabytes(bytes) {
	return `${(bytes / 1e9).toFixed(2)} GB`;
}
