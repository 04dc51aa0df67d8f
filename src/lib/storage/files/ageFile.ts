import { armor, Decrypter, Encrypter } from 'age-encryption';
import { ageFormOf, readAgeHeader } from './ageHeader';
import { maxFileBytes } from './readJson';
import { writtenText } from './writtenText';
import { passphraseIdentity, passphraseRecipient, type OnProgress } from './passphraseLock';

// Heavy: reached by a dynamic import only, when something is to be encrypted or decrypted.

/**
 * Base-2 logarithm of the scrypt work for a new file: OWASP's first recommendation, 128 MiB.
 *
 * @see {@link https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html}
 */
const work = 17;

/** Encrypts a text with a passphrase, as a file that the `age` tool opens. */
export async function encryptText(
	text: string,
	passphrase: string,
	onProgress?: OnProgress
): Promise<Uint8Array<ArrayBuffer>> {
	const encrypter = new Encrypter();
	encrypter.addRecipient(passphraseRecipient(passphrase, work, onProgress));
	return new Uint8Array(await encrypter.encrypt(text));
}

/** What came of decrypting. A wrong passphrase and a damaged file cannot be told apart. */
type Decrypted =
	| { status: 'decrypted'; text: string }
	| {
			status: 'refused';
			reason: 'otherRecipient' | 'tooMuchWork' | 'tooLarge' | 'cannotDecrypt';
			detail: string;
	  };

/**
 * Decrypts a file that {@link encryptText} or the `age` tool has encrypted with a passphrase.
 *
 * @param bytes The file, armored or not.
 */
export async function decryptText(
	bytes: Uint8Array,
	passphrase: string,
	onProgress?: OnProgress
): Promise<Decrypted> {
	try {
		const file = unarmored(bytes);
		const header = readAgeHeader(file);
		if (header.status === 'refused') return header;
		const plain = await decrypted(file, writingsOf(passphrase), onProgress);
		if (plain.length > maxFileBytes) {
			return { status: 'refused', reason: 'tooLarge', detail: `${plain.length} bytes` };
		}
		return { status: 'decrypted', text: new TextDecoder('utf-8', { fatal: true }).decode(plain) };
	} catch (problem) {
		return { status: 'refused', reason: 'cannotDecrypt', detail: String(problem) };
	}
}

/** A passphrase as one system and as another writes its accents and voicing marks: が in one sign or in two. */
function writingsOf(passphrase: string): string[] {
	return [...new Set([passphrase, passphrase.normalize('NFC'), passphrase.normalize('NFD')])];
}

/** @throws Error if none of the passphrases opens it, or if it is damaged. */
async function decrypted(
	file: Uint8Array,
	[passphrase = '', ...others]: readonly string[],
	onProgress?: OnProgress
): Promise<Uint8Array> {
	const part = 1 / (1 + others.length);
	const decrypter = new Decrypter();
	decrypter.addIdentity(passphraseIdentity(passphrase, (done) => onProgress?.(done * part)));
	try {
		return await whole(await decrypter.decrypt(new Blob([new Uint8Array(file)]).stream()));
	} catch (problem) {
		if (others.length === 0) throw problem;
		return decrypted(file, others, (done) => onProgress?.(part + done * (1 - part)));
	}
}

/**
 * Everything that a stream gives. Read by a reader: what a `Response` reads in vain Firefox writes to the
 * console as an error of the page, though the page has caught it.
 *
 * @throws What the stream ends with.
 */
async function whole(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
	const reader = stream.getReader();
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
		chunks.push(new Uint8Array(value));
	}
}

/** @throws Error if it is armored and the armor is damaged. */
function unarmored(bytes: Uint8Array): Uint8Array {
	if (ageFormOf(bytes) !== 'armored') return bytes;
	// Editors and mail programs put other ends to lines, and blanks before them.
	const lines = writtenText(bytes)
		.trim()
		.split(/[^\S\n\r]*(?:\r\n|\n|\r)/);
	return armor.decode(`${lines.join('\n')}\n`);
}
