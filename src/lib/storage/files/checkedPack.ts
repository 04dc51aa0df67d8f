import { editions, sources } from '$lib/data/editions/editions';
import { figures } from '$lib/data/editions/figures';
import type { Pack } from '$lib/data/editions/editionPack';
import { wordings } from '$lib/data/editions/wordings';
import { items } from '$lib/data/survey/items';
import { measures } from '$lib/data/survey/measures';
import { checkPack, type PackProblem } from '$lib/engine/group/checkPack';
import { clashesOf, type PackClash } from '$lib/engine/packs/clashesOf';
import { readPackBytes, type RefusedPack } from '$lib/storage/files/packFile';
import { maxFileBytes, refused } from './readJson';

/**
 * A pack that can be compared with, with what of it contradicts what is published, or everything that is
 * wrong with its file.
 */
export type CheckedPack =
	| { status: 'good'; pack: Pack; clashes: PackClash[] }
	| { status: 'wrong'; problems: PackProblem[] }
	| RefusedPack;

/** The same of a chosen file: its size is looked at before it is read. */
export async function checkedPackFile(file: Blob): Promise<CheckedPack> {
	if (file.size > maxFileBytes) return refused('tooLarge', `${file.size} bytes`);
	try {
		return checkedPack(new Uint8Array(await file.arrayBuffer()));
	} catch (problem) {
		// The file went away, or the memory was not enough.
		return refused('unreadable', String(problem));
	}
}

/** Reads and checks the file of a pack against the survey and the editions of the product. */
export function checkedPack(bytes: Uint8Array): CheckedPack {
	const read = readPackBytes(bytes);
	if (read.status === 'refused') return read;
	const lists = { items, measures, wordings, own: { editions, figures, sources } };
	const problems = checkPack(read.pack, lists);
	if (problems.length > 0) return { status: 'wrong', problems };
	return { status: 'good', pack: read.pack, clashes: clashesOf(read.pack, lists) };
}
