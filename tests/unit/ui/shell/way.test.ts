import { describe, expect, it } from 'vitest';
import { wayOf } from '$lib/ui/shell/way';

describe('the way in which the product runs', () => {
	it.each([
		['https:', true, 'kept'],
		// localhost is trusted without encryption.
		['http:', true, 'kept'],
		['http:', false, 'plain'],
		// A browser trusts its own disk, but does not put a page from there by.
		['file:', true, 'file'],
		['file:', false, 'file']
	] as const)('%s, trusted: %s, is "%s"', (protocol, isTrusted, way) => {
		expect(wayOf(protocol, isTrusted)).toBe(way);
	});
});
