import {
	copyFileSync,
	fsyncSync,
	openSync,
	closeSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';

/**
 * Writes a file whole, beside its place, and puts it there when it is on the disk: what was there before
 * stays as it is until then, and whenever the writing fails.
 *
 * @param content Its text, or the file that it is a copy of.
 * @returns The code of what went wrong, such as `ENOSPC`.
 */
export function replaceFile(
	path: string,
	content: { text: string } | { copyOf: string }
): string | undefined {
	const beside = `${path}.${process.pid}.part`;
	const forget = () => rmSync(beside, { force: true });
	// Also when the command is broken off.
	process.once('exit', forget);
	try {
		if ('text' in content) writeFileSync(beside, content.text);
		else copyFileSync(content.copyOf, beside);
		const file = openSync(beside, 'r+');
		try {
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		renameSync(beside, path);
		return undefined;
	} catch (problem) {
		return problem instanceof Error && 'code' in problem ? String(problem.code) : '?';
	} finally {
		forget();
		process.off('exit', forget);
	}
}
