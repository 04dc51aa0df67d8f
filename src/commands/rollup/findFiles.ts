import { readdirSync, statSync, type Dirent } from 'node:fs';
import { extname, join } from 'node:path';
import { codeOf } from '../regularFile';
import { groupTablesName } from './groupTables';

/** A file to read, and how: as one assessment, as one a line, or as a table; or why it is not read. */
export type FoundFile =
	| { path: string; form: 'one' | 'lines' | 'table' }
	/** A folder that cannot be listed, or what is no file: waited for without end, or without an end. */
	| { path: string; form: 'none'; reason: 'unreadable' | 'notAFile'; detail: string };

const forms: Readonly<Record<string, 'lines' | 'table'>> = {
	'.ndjson': 'lines',
	'.jsonl': 'lines',
	'.parquet': 'table'
};

/**
 * All files that the arguments name, in their order; those of a folder and of what is in it by name.
 * A path that is not there comes back too: whoever reads it says so.
 *
 * @param paths Absolute paths of files and folders, or patterns such as `…/*.json`.
 * @param matching What a pattern matches.
 */
export async function findFiles(
	paths: readonly string[],
	matching: (pattern: string) => Promise<string[]>
): Promise<FoundFile[]> {
	const found: FoundFile[] = [];
	for (const path of paths) {
		const kind = kindOf(path);
		if (kind === 'folder') for (const file of filesIn(path)) found.push(file);
		else if (kind !== undefined) found.push(fileAt(path));
		else {
			const matched = await matching(path);
			for (const file of matched.length > 0 ? matched : [path]) found.push(fileAt(file));
		}
	}
	return found;
}

function* filesIn(folder: string): Generator<FoundFile> {
	let entries: Dirent[];
	try {
		entries = readdirSync(folder, { withFileTypes: true });
	} catch (problem) {
		yield { path: folder, form: 'none', reason: 'unreadable', detail: codeOf(problem) };
		return;
	}
	for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
		const path = join(folder, entry.name);
		// A link to a folder could lead round in a circle; a link to a file cannot.
		if (entry.isDirectory()) yield* filesIn(path);
		else if (entry.name !== groupTablesName) yield fileAt(path);
	}
}

function fileAt(path: string): FoundFile {
	if (kindOf(path) === 'other') return { path, form: 'none', reason: 'notAFile', detail: '' };
	return { path, form: forms[extname(path).toLowerCase()] ?? 'one' };
}

function kindOf(path: string): 'file' | 'folder' | 'other' | undefined {
	try {
		const found = statSync(path);
		if (found.isFile()) return 'file';
		return found.isDirectory() ? 'folder' : 'other';
	} catch {
		return undefined;
	}
}
