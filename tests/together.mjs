import { spawn } from 'node:child_process';
import { npmCommand } from '../src/commands/npm.mjs';
import { root } from '../src/commands/install.mjs';

/**
 * Runs npm scripts at the same time, since each of them keeps one core busy at most. What one says is printed when it
 * has ended, in one piece.
 *
 * @param {readonly string[]} scripts
 * @param {(script: string, milliseconds: number) => void} onEnd
 * @throws Error that names those that did not end with 0.
 */
export async function together(scripts, onEnd) {
	const failed = await Promise.all(
		scripts.map(async (script) => {
			const start = performance.now();
			const isWell = await run(script);
			onEnd(script, performance.now() - start);
			return isWell ? [] : [script];
		})
	);
	if (failed.flat().length > 0)
		throw new Error(`npm run ${failed.flat().join(', ')}: not in order`);
}

/** @param {string} script @returns {Promise<boolean>} */
function run(script) {
	const [program, args] = npmCommand(['run', '--silent', script]);
	const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
	/** @type {Buffer[]} */
	const said = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (/** @type {Buffer} */ part) => said.push(part));
	}
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => {
			process.stdout.write(Buffer.concat(said));
			resolve(code === 0);
		});
	});
}
