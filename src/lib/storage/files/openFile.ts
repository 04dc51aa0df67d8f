import type { Assessment } from '$lib/data/assessment';
import { ageFormOf, maxStartBytes, readAgeHeader } from './ageHeader';
import { readFile, type RefusedFile } from './assessmentFile';
import type { OnProgress } from './passphraseLock';
import { maxFileBytes, refused, type Refused } from './readJson';
import { unfitItems } from '../assessments/unfitItems';

/** Letters take four bytes for three, or eight in UTF-16, and each line has an end. */
const maxArmoredBytes = maxFileBytes * 2.8;

/** What is larger is no file of this tool, encrypted or not, and is not even read. */
export const maxChosenBytes = maxArmoredBytes;

/** A file that is not taken, and why. */
export type RefusedImport = Refused<
	| RefusedFile['reason']
	| 'unreadable'
	| 'unfitAnswers'
	| 'otherRecipient'
	| 'tooMuchWork'
	| 'cannotDecrypt'
>;

/** An assessment that can be kept and shown, or why a file holds none. */
export type Import = { status: 'read'; assessment: Assessment } | RefusedImport;

/** A file that says what it is only with its passphrase. */
export interface EncryptedFile {
	status: 'encrypted';
	bytes: Uint8Array;
}

/** What a chosen file is, as far as can be told without a passphrase. */
export type OpenedFile = Import | EncryptedFile;

/** What a text is taken for. */
export type ReadText<Read> = (text: string) => Read;

/** Opens a chosen file: its size is looked at before it is read, its form before it is parsed. */
export function openFile(file: Blob): Promise<OpenedFile> {
	return openChosen(file, openText);
}

/** Opens a chosen file of any kind. @param read Says what its text is. */
export async function openChosen<Read>(
	file: Blob,
	read: ReadText<Read>
): Promise<Read | EncryptedFile | RefusedImport> {
	try {
		return await opened(file, read);
	} catch (problem) {
		// The file went away, or the memory was not enough.
		return refused('unreadable', String(problem));
	}
}

async function opened<Read>(
	file: Blob,
	read: ReadText<Read>
): Promise<Read | EncryptedFile | RefusedImport> {
	const form = ageFormOf(new Uint8Array(await file.slice(0, maxStartBytes).arrayBuffer()));
	const most = form === undefined ? maxFileBytes : maxArmoredBytes;
	if (file.size > most) return refused('tooLarge', `${file.size} bytes`);
	const bytes = new Uint8Array(await file.arrayBuffer());
	if (form === undefined) return textOf(bytes, read);
	// Of an armored file the header is read when it is decrypted.
	const header = form === 'binary' ? readAgeHeader(bytes) : undefined;
	return header?.status === 'refused' ? header : { status: 'encrypted', bytes };
}

/** Opens an encrypted file with the passphrase that the person gives. */
export function openEncrypted(
	bytes: Uint8Array,
	passphrase: string,
	onProgress?: OnProgress
): Promise<Import> {
	return decryptChosen(bytes, passphrase, openText, onProgress);
}

/** Opens an encrypted file of any kind. @param read Says what its text is. */
export async function decryptChosen<Read>(
	bytes: Uint8Array,
	passphrase: string,
	read: ReadText<Read>,
	onProgress?: OnProgress
): Promise<Read | RefusedImport> {
	const { decryptText } = await import('./ageFile');
	const decrypted = await decryptText(bytes, passphrase, onProgress);
	return decrypted.status === 'refused' ? decrypted : read(decrypted.text);
}

/** Opens the bytes of a file in clear text. */
export function openBytes(bytes: Uint8Array): Import {
	return textOf(bytes, openText);
}

function textOf<Read>(bytes: Uint8Array, read: ReadText<Read>): Read | RefusedImport {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// Letters put in the place of what is damaged would be kept as if they had been written.
		return refused('notJson', 'not UTF-8');
	}
	return read(text);
}

/** Reads the text of an assessment that is to be kept and shown. */
export function openText(text: string): Import {
	const read = readFile(text);
	if (read.status === 'refused') return read;
	// An answer that its item cannot have would stop every page that shows it.
	const unfit = unfitItems(read.assessment);
	return unfit.length === 0 ? read : refused('unfitAnswers', unfit.join(', '));
}
