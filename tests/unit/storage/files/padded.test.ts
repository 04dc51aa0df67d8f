import { describe, expect, it } from 'vitest';
import { padded } from '$lib/storage/files/padded';
import { maxFileBytes } from '$lib/storage/files/readJson';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe('a padded text', () => {
	it.each([
		['nothing answered', '{}', 65_536],
		['Japanese, of which a letter takes three bytes', `"${'あ'.repeat(20_000)}"`, 65_536],
		['just as long', `"${'x'.repeat(65_534)}"`, 65_536],
		['a byte longer', `"${'x'.repeat(65_535)}"`, 131_072],
		['as long as a file may be', `"${'x'.repeat(maxFileBytes - 2)}"`, maxFileBytes],
		['nearly as long as a file may be', `"${'x'.repeat(14_900_000)}"`, maxFileBytes]
	])('has a size that says little: %s', (_, text, size) => {
		const result = padded(text);
		expect(bytesOf(result)).toBe(size);
		expect(JSON.parse(result)).toEqual(JSON.parse(text));
	});
});
