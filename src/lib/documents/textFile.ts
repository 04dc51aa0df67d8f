/** A text as bytes in UTF-8. */
export function bytesOf(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/**
 * The text again, a byte order mark included.
 *
 * @throws TypeError if the bytes are no UTF-8.
 */
export function textOf(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
