import { sha256 } from '@noble/hashes/sha2.js';

/**
 * SHA-256 of a text in UTF-8, in hexadecimal. Not the browser's own: that is missing where a page is served
 * over plain http.
 */
export function sha256Hex(text: string): string {
	const bytes = sha256(new TextEncoder().encode(text));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
