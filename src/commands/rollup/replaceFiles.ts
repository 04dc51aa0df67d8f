import {
	closeSync,
	copyFileSync,
	existsSync,
	fsyncSync,
	linkSync,
	openSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { codeOf } from '../regularFile';
import { besideOf } from './leftovers';

/** A file to be written: its text, or the file that it is a copy of. */
interface NewFile {
	path: string;
	content: { text: string } | { copyOf: string };
}

/**
 * Writes files whole, each beside its place, and puts them there when all are on the disk: what was there
 * before stays as it is until then, and comes back whenever one of them fails.
 *
 * @returns The file that could not be written, with the code of what went wrong, such as `ENOSPC`.
 */
export function replaceFiles(
	files: readonly NewFile[]
): { path: string; code: string } | undefined {
	const forget = () => {
		for (const { path } of files) {
			for (const each of [besideOf(path), earlierOf(path)]) rmSync(each, { force: true });
		}
	};
	// Also when the command is broken off.
	process.once('exit', forget);
	let path = '';
	const replaced: string[] = [];
	try {
		for (const file of files) {
			path = file.path;
			writeWhole(besideOf(path), file.content);
		}
		for (const file of files) {
			path = file.path;
			keepEarlier(path);
		}
		for (const file of files) {
			path = file.path;
			renameSync(besideOf(path), path);
			replaced.push(path);
		}
		return undefined;
	} catch (problem) {
		for (const each of replaced) restore(each);
		return { path, code: codeOf(problem) };
	} finally {
		forget();
		process.off('exit', forget);
	}
}

const earlierOf = (path: string) => `${besideOf(path)}.earlier`;

/** Gives what is there a second name, so that it can come back. */
function keepEarlier(path: string): void {
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return;
	try {
		linkSync(path, earlierOf(path));
	} catch {
		// Not every file system knows second names.
		copyFileSync(path, earlierOf(path));
	}
}

function restore(path: string): void {
	if (existsSync(earlierOf(path))) renameSync(earlierOf(path), path);
	else rmSync(path);
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
