import type { Assessment } from '$lib/data/assessment';
import {
	decryptChosen,
	openChosen,
	openText,
	type EncryptedFile,
	type RefusedImport
} from '../files/openFile';
import type { OnProgress } from '../files/passphraseLock';
import { readPart, type Part } from './partFile';

/** What a file that came back is: a part, a whole assessment, or neither. */
export type CameBack =
	{ status: 'part'; part: Part } | { status: 'read'; assessment: Assessment } | RefusedImport;

/** Opens a chosen file that may be a part or a whole assessment. */
export function openPart(file: Blob): Promise<CameBack | EncryptedFile> {
	return openChosen(file, cameBack);
}

/** Opens an encrypted one with the passphrase that the person gives. */
export function decryptPart(
	bytes: Uint8Array,
	passphrase: string,
	onProgress?: OnProgress
): Promise<CameBack> {
	return decryptChosen(bytes, passphrase, cameBack, onProgress);
}

/** What the text of a file that may be a part is. */
export function cameBack(text: string): CameBack {
	const read = readPart(text);
	if (read.status === 'read') return { status: 'part', part: read.part };
	return read.reason === 'otherFormat' ? openText(text) : read;
}
