import {
	closeSync,
	copyFileSync,
	fsyncSync,
	openSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { codeOf } from '../regularFile';
import { besideOf } from './leftovers';

/** A file to be written: its text, or the file that it is a copy of. */
export interface NewFile {
	path: string;
	content: { text: string } | { copyOf: string };
}

/**
 * Writes files whole, each beside its place, and puts them there when all are on the disk: what was there
 * before stays as it is until then, and whenever the writing fails.
 *
 * @returns The file that could not be written, with the code of what went wrong, such as `ENOSPC`.
 */
export function replaceFiles(
	files: readonly NewFile[]
): { path: string; code: string } | undefined {
	const forget = () => {
		for (const { path } of files) rmSync(besideOf(path), { force: true });
	};
	// Also when the command is broken off.
	process.once('exit', forget);
	let path = '';
	try {
		for (const file of files) {
			path = file.path;
			writeWhole(besideOf(path), file.content);
		}
		for (const file of files) {
			path = file.path;
			renameSync(besideOf(path), path);
		}
		return undefined;
	} catch (problem) {
		return { path, code: codeOf(problem) };
	} finally {
		forget();
		process.off('exit', forget);
	}
}

function writeWhole(path: string, content: NewFile['content']): void {
	if ('text' in content) writeFileSync(path, content.text);
	else copyFileSync(content.copyOf, path);
	const file = openSync(path, 'r+');
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
