import { Stanza, type Identity, type Recipient } from 'age-encryption';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { randomBytes } from '@noble/hashes/utils.js';

/** Told how much of the work is done, from 0 to 1. */
export type OnProgress = (done: number) => void;

const label = new TextEncoder().encode('age-encryption.org/v1/scrypt');
/** Each key wraps one file key only, so the format has a nonce of zeros. */
const nonce = new Uint8Array(12);

/**
 * Locks a file with a passphrase, as the `age` tool does.
 *
 * The package's own way works without a pause and freezes the page for seconds; this one gives way
 * to the browser every few milliseconds.
 *
 * @param work Base-2 logarithm of the scrypt work.
 */
export function passphraseRecipient(
	passphrase: string,
	work: number,
	onProgress?: OnProgress
): Recipient {
	return {
		async wrapFileKey(fileKey) {
			const salt = randomBytes(16);
			const key = await keyOf(passphrase, salt, work, onProgress);
			const body = chacha20poly1305(key, nonce).encrypt(fileKey);
			return [new Stanza(['scrypt', base64Of(salt), String(work)], body)];
		}
	};
}

/**
 * Opens what {@link passphraseRecipient} or the `age` tool has locked. The header must have been
 * looked at before: this does as much work as it asks for.
 */
export function passphraseIdentity(passphrase: string, onProgress?: OnProgress): Identity {
	return {
		async unwrapFileKey([stanza]) {
			const [, salt = '', work] = stanza?.args ?? [];
			const key = await keyOf(passphrase, bytesOf(salt), Number(work), onProgress);
			// Throws if the passphrase is another.
			return chacha20poly1305(key, nonce).decrypt(stanza?.body ?? new Uint8Array());
		}
	};
}

function keyOf(
	passphrase: string,
	salt: Uint8Array,
	work: number,
	onProgress?: OnProgress
): Promise<Uint8Array> {
	const labelled = new Uint8Array([...label, ...salt]);
	return inBackground(() =>
		scryptAsync(passphrase, labelled, {
			N: 2 ** work,
			r: 8,
			p: 1,
			dkLen: 32,
			asyncTick: 12,
			...(onProgress && { onProgress })
		})
	);
}

/** What a browser that knows priorities gives; TypeScript does not list it. */
interface Scheduler {
	postTask: <Value>(
		task: () => Promise<Value>,
		wishes: { priority: 'background' }
	) => Promise<Value>;
}

/**
 * Runs a long work behind everything else. Where it gives way to the browser, it would otherwise be
 * let on before timers and storage, which then wait to its end.
 */
function inBackground<Value>(task: () => Promise<Value>): Promise<Value> {
	const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
	return scheduler?.postTask ? scheduler.postTask(task, { priority: 'background' }) : task();
}

function base64Of(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes)).replaceAll('=', '');
}

function bytesOf(base64: string): Uint8Array {
	return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
