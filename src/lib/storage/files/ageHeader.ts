import { writtenText } from './writtenText';

/** How a file that `age` has encrypted begins, as it is and in letters. */
const magic = 'age-encryption.org/v1\n';
const armorBegin = '-----BEGIN AGE ENCRYPTED FILE-----';

/** The bytes that tell what a file is, with some blank lines before them. */
export const maxStartBytes = 200;

/** The longest header that a passphrase alone can give. */
const maxHeaderBytes = 200;

/**
 * Base-2 logarithm of the most scrypt work that a file may ask for. 18 is what the `age` tool asks
 * for: 256 MiB of memory and a few seconds. Each step more is twice both.
 */
const maxWork = 18;

/** `armored`: in letters, as for a mail. Undefined for a file that is not encrypted with age. */
type AgeForm = 'binary' | 'armored' | undefined;

/** Tells by its first bytes whether a file is encrypted with age. */
export function ageFormOf(bytes: Uint8Array): AgeForm {
	const start = bytes.subarray(0, maxStartBytes);
	if (latin(start).startsWith(magic.trimEnd())) return 'binary';
	return writtenText(start).trimStart().startsWith(armorBegin) ? 'armored' : undefined;
}

/** What the header of an encrypted file asks for. */
type AgeHeader =
	| { status: 'read'; work: number }
	| { status: 'refused'; reason: 'otherRecipient' | 'tooMuchWork'; detail: string };

// One stanza only: a 16-byte salt, the work factor, a 32-byte body; then a 32-byte MAC. In base64.
const passphraseOnly = /^-> scrypt [\w+/]{22} ([1-9]\d{0,2})\n[\w+/]{43}\n--- [\w+/]{43}\n/;

/**
 * Reads the header of an encrypted file, before any work is done for it: only a passphrase, and no
 * more work than {@link maxWork}.
 *
 * @param bytes The file, not armored.
 * @see {@link https://age-encryption.org/v1} for the format.
 */
export function readAgeHeader(bytes: Uint8Array): AgeHeader {
	const header = latin(bytes.subarray(0, maxHeaderBytes));
	const [, work] = passphraseOnly.exec(header.slice(magic.length)) ?? [];
	if (!header.startsWith(magic) || work === undefined) {
		return { status: 'refused', reason: 'otherRecipient', detail: 'not one scrypt stanza alone' };
	}
	return Number(work) > maxWork
		? { status: 'refused', reason: 'tooMuchWork', detail: `scrypt work factor 2^${work}` }
		: { status: 'read', work: Number(work) };
}

/** One letter a byte, whatever the byte. */
function latin(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}
