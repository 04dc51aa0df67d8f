import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file to read, and how: as one assessment, as one a line, or as a table. */
export interface FoundFile {
	path: string;
	form: 'one' | 'lines' | 'table';
}

const forms: Readonly<Record<string, FoundFile['form']>> = {
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
		else if (kind === 'file') found.push(fileAt(path));
		else {
			const matched = await matching(path);
			for (const file of matched.length > 0 ? matched : [path]) found.push(fileAt(file));
		}
	}
	return found;
}

function* filesIn(folder: string): Generator<FoundFile> {
	const entries = readdirSync(folder, { withFileTypes: true });
	for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
		const path = join(folder, entry.name);
		// A link to a folder could lead round in a circle; a link to a file cannot.
		if (entry.isDirectory()) yield* filesIn(path);
		else yield fileAt(path);
	}
}

function fileAt(path: string): FoundFile {
	return { path, form: forms[extname(path).toLowerCase()] ?? 'one' };
}

function kindOf(path: string): 'file' | 'folder' | undefined {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found === undefined) return undefined;
	return found.isDirectory() ? 'folder' : 'file';
}
