import { resolve } from 'node:path';
import { frameworks } from '$lib/data/frameworks/frameworks';
import type { MinimumPack } from '$lib/data/frameworks/minimumPack';
import { readMinimums } from '$lib/storage/files/minimumFile';
import { maxFileBytes } from '$lib/storage/files/readJson';
import { unreadText } from '../fileWords';
import { commandWords } from './commandWords';
import { regularFile } from '../regularFile';

/** Minimum levels that can be used, or what is wrong with their file, as a sentence. */
export type FoundMinimums =
	{ status: 'read'; pack: MinimumPack } | { status: 'refused'; problem: string };

/** Finds, reads and checks a file of minimum levels. @param folder The folder that it is named from. */
export function findMinimumFile(file: string, folder: string): FoundMinimums {
	const found = regularFile(resolve(folder, file), maxFileBytes);
	if (found.status === 'failed')
		return { status: 'refused', problem: unreadText(file, found.code) };
	const text = textOf(found.bytes);
	if (text === undefined)
		return { status: 'refused', problem: commandWords().wrongMinimums(file, '') };
	const all = frameworks.map((framework) => readMinimums(text, framework));
	const read = all.find((each) => each.status === 'read');
	if (read) return read;
	const [first] = all;
	// Which rows are wrong, or where the file does not fit; the rest is for whoever made it.
	const where =
		first?.status === 'wrong'
			? first.problems.map(({ id }) => id).join(', ')
			: first?.status === 'refused' && /→ at (.+)/.exec(first.detail)?.[1];
	return { status: 'refused', problem: commandWords().wrongMinimums(file, where || '') };
}

/** Nothing where the bytes are no UTF-8: letters put in the place of others would be taken for the file's. */
function textOf(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
