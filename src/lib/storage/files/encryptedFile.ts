import { padded } from './padded';
import type { OnProgress } from './passphraseLock';

/**
 * A text as an encrypted file, with what the very bytes of it give back.
 *
 * @param onProgress Told how much of encrypting and of reading back is done, from 0 to 1.
 * @throws Error if it cannot be read back.
 */
export async function encryptedFile(
	text: string,
	passphrase: string,
	onProgress?: OnProgress
): Promise<{ content: Blob; readBack: string }> {
	const { encryptText, decryptText } = await import('./ageFile');
	const half = (from: number) => (done: number) => onProgress?.(from + done / 2);
	const encrypted = await encryptText(padded(text), passphrase, half(0));
	const content = new Blob([encrypted], { type: 'application/octet-stream' });
	const bytes = new Uint8Array(await content.arrayBuffer());
	const decrypted = await decryptText(bytes, passphrase, half(0.5));
	if (decrypted.status === 'refused') throw new Error(`cannot be read back: ${decrypted.detail}`);
	return { content, readBack: decrypted.text };
}
