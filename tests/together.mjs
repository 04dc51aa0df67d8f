import { spawn } from 'node:child_process';
import { npmCommand } from '../src/commands/npm.mjs';
import { root } from '../src/commands/install.mjs';

/**
 * Runs npm scripts at the same time, since each of them keeps one core busy at most. What one says is printed when it
 * has ended, in one piece. What a script begins with when it runs by itself has been done (`precheck`).
 *
 * @param {readonly string[]} scripts
 * @param {(script: string, milliseconds: number) => void} onEnd
 * @throws Error that names those that did not end with 0.
 */
export async function together(scripts, onEnd) {
	const failed = await Promise.all(
		scripts.map(async (script) => {
			const start = performance.now();
			const status = await runNpm(['run', '--silent', '--ignore-scripts', script]);
			onEnd(script, performance.now() - start);
			return status === 0 ? [] : [script];
		})
	);
	if (failed.flat().length > 0)
		throw new Error(`npm run ${failed.flat().join(', ')}: not in order`);
}

/**
 * Runs npm to its end.
 *
 * @param {readonly string[]} call
 * @param {{ isHeard?: boolean, env?: NodeJS.ProcessEnv }} [how] Whether it says at once what it says, not in one
 *   piece when it has ended; what else stands in its environment.
 * @returns {Promise<number | null>} How it ended; null by a signal.
 */
export function runNpm(call, { isHeard = false, env = {} } = {}) {
	const [program, args] = npmCommand(call);
	const child = spawn(program, args, {
		cwd: root,
		env: { ...process.env, ...env },
		stdio: isHeard ? 'inherit' : ['ignore', 'pipe', 'pipe']
	});
	/** @type {Buffer[]} */
	const said = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (/** @type {Buffer} */ part) => said.push(part));
	}
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => {
			process.stdout.write(Buffer.concat(said));
			resolve(code);
		});
	});
}
