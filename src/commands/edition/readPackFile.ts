import { resolve } from 'node:path';
import type { Pack } from '$lib/data/editions/editionPack';
import type { PackClash } from '$lib/engine/packs/clashesOf';
import { checkedPack } from '$lib/storage/files/checkedPack';
import { maxFileBytes } from '$lib/storage/files/readJson';
import { colon } from '$lib/wording/format';
import { packProblemWords } from '$lib/wording/packProblemWords';
import { unreadText } from '../fileWords';
import { regularFile } from '../regularFile';
import { plain } from '../report/plain';

/** A pack that can be used, or what is wrong with its file, a line each. */
type ReadPack =
	{ status: 'read'; pack: Pack; clashes: PackClash[] } | { status: 'refused'; lines: string[] };

/** Reads and checks the bytes of a pack's file. */
function readPackFile(bytes: Uint8Array): ReadPack {
	const checked = checkedPack(bytes);
	if (checked.status === 'good') {
		return { status: 'read', pack: checked.pack, clashes: checked.clashes };
	}
	const problems = packProblemWords();
	const lines =
		checked.status === 'refused'
			? [problems[checked.reason], ...checked.detail.split('\n')]
			: checked.problems.map(
					({ code, figures, detail }) =>
						`${[...figures, detail].join(' · ')}${colon()}${problems[code]}`
				);
	return { status: 'refused', lines: lines.map(plain) };
}

/** Finds, reads and checks the file of a pack. @param folder The folder that it is named from. */
export function findPackFile(file: string, folder: string): ReadPack {
	const found = regularFile(resolve(folder, file), maxFileBytes);
	if (found.status === 'read') return readPackFile(found.bytes);
	return { status: 'refused', lines: [plain(unreadText(file, found.code))] };
}
