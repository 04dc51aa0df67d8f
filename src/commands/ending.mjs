import { NotInstalled } from './report/loadModule.mjs';

/** How every command ends: by the kind of what went wrong. */
export const exitCodes = {
	done: 0,
	/** A fault of ours, or something that is not installed. */
	fault: 1,
	/** What was asked for cannot be: arguments, files in, files out. */
	use: 2,
	nothingCounted: 3,
	someLeftOut: 4
};

/**
 * Lets nobody who stops reading (`| head -1`) end the command half way, and says in one sentence where
 * the output cannot be written (`> /dev/full`).
 */
export function mindStreams() {
	let isLost = false;
	process.stdout.on('error', (problem) => {
		const code = 'code' in problem ? problem.code : '?';
		if (code === 'EPIPE' || isLost) return;
		isLost = true;
		console.error(`結果を書き出せません（${code}）。 / The output cannot be written (${code}).`);
	});
	// Nobody is left to be told.
	process.stderr.on('error', () => {});
	process.on('exit', () => {
		if (isLost) process.exitCode = exitCodes.use;
	});
}

/** Says in one sentence that something is not as it should be here, and not with the files. @param {unknown} problem */
export function sayFault(problem) {
	process.exitCode = exitCodes.fault;
	if (problem instanceof NotInstalled) return console.error(problem.message);
	const [what = ''] = String(problem instanceof Error ? problem.message : problem).split('\n');
	console.error(
		`コマンドの不具合です。ファイルの問題ではありません（${what}）。 / This is a fault of the command, not of your files (${what}).`
	);
	if (process.env.CSIRT_TRACE) console.error(problem);
}

/** Ends at once on a signal, after what was put on the disk on the way is gone. */
export function mindSignals() {
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.once(signal, () => {
			// Last, so that all else is done: waiting for threads that work on would take long.
			process.once('exit', () => process.kill(process.pid, signal));
			process.exit();
		});
	}
}
