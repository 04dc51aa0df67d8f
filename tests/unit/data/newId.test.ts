import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId } from '$lib/data/newId';

describe('newId', () => {
	afterEach(() => void vi.restoreAllMocks());

	function withBytes(...bytes: number[]): string {
		vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
			(array as unknown as Uint8Array).set(bytes);
			return array;
		});
		return newId();
	}

	// The example of RFC 9562, appendix A.3: its random bits with version and variant set.
	it('gives the UUID of the example of RFC 9562', () => {
		expect(
			withBytes(
				0x91,
				0x91,
				0x08,
				0xf7,
				0x52,
				0xd1,
				0x33,
				0x20,
				0x5b,
				0xac,
				0xf8,
				0x47,
				0xdb,
				0x41,
				0x48,
				0xa8
			)
		).toBe('919108f7-52d1-4320-9bac-f847db4148a8');
	});

	it('says version and variant whatever the bytes are', () => {
		expect(withBytes(...Array<number>(16).fill(0xff))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
		expect(withBytes(...Array<number>(16).fill(0))).toBe('00000000-0000-4000-8000-000000000000');
	});

	it('does not ask for randomUUID, which is missing on plain http', () => {
		const asked = vi.spyOn(crypto, 'randomUUID');
		newId();
		expect(asked).not.toHaveBeenCalled();
	});
});
