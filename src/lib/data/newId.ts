/**
 * A new random identifier: a UUID of version 4 (RFC 9562, section 5.4).
 *
 * `crypto.randomUUID` is missing on a page that came over plain http from another machine, as on
 * many company networks; `getRandomValues` is there everywhere.
 */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	const hex = Array.from(bytes, (byte, position) => marked(byte, position))
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A byte with the bits that say "version 4, variant of RFC 9562" where these stand. */
function marked(byte: number, position: number): number {
	if (position === 6) return (byte & 0x0f) | 0x40;
	if (position === 8) return (byte & 0x3f) | 0x80;
	return byte;
}
