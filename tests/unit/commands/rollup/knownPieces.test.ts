import { describe, expect, it } from 'vitest';
import { byteBlockOf, endOfBraces, endOfMember } from '../../../../src/commands/rollup/byteBlock';
import { KnownPieces } from '../../../../src/commands/rollup/knownPieces';

const blockOfText = (text: string) => byteBlockOf(new TextEncoder().encode(text));

/** Learns each text with its number, from the third byte of a block on. */
function learnt(known: KnownPieces<number>, texts: readonly string[]) {
	for (const [number, text] of texts.entries()) {
		known.add(blockOfText(`xy${text}`).view, 2, 2 + text.length, number);
	}
	return (text: string) => known.find(blockOfText(`z${text}`).view, 1, 1 + text.length);
}

describe('known pieces', () => {
	const texts = Array.from({ length: 64 }, (_, number) => `"${number}":{"answer":"${number % 7}"}`);

	it('are found by their bytes, wherever these stand', () => {
		const find = learnt(new KnownPieces<number>(64, 40), texts);
		expect(texts.map(find)).toEqual(texts.map((_, number) => number));
	});

	it('are not found by others that differ in one byte, or in length', () => {
		for (const text of texts) {
			// Room for one, so that many of what is looked for are compared with it.
			const find = learnt(new KnownPieces<number>(1, 40), [text]);
			for (let at = 0; at < text.length; at++) {
				expect(find(`${text.slice(0, at)}~${text.slice(at + 1)}`)).toBeUndefined();
				expect(find(text.slice(0, at))).toBeUndefined();
			}
			expect(find(`${text}}`)).toBeUndefined();
			expect(find(text)).toBe(0);
		}
	});

	it('all go when there are too many, and are learnt anew', () => {
		const known = new KnownPieces<number>(64, 40);
		const find = learnt(known, texts);
		learnt(known, ['"one more":{}']);
		expect(texts.map(find)).toEqual(texts.map(() => undefined));
		expect(find('"one more":{}')).toBe(0);
	});

	it('that are too long are not kept', () => {
		const find = learnt(new KnownPieces<number>(64, 20), ['123456789012345678901', '1234']);
		expect(['123456789012345678901', '1234'].map(find)).toEqual([undefined, 1]);
	});
});

describe('a block', () => {
	it.each([
		['{"a":{}},', 8],
		['{"a":1}}', 8],
		['}x}xx}}yy', 7],
		['{"a":1}', 0],
		['xxx}', 0],
		['', 0]
	])('has two closing braces in %s before %i', (text, end) => {
		for (const before of ['', '1', '12', '123']) {
			const block = blockOfText(`${before}${text}`);
			const start = before.length;
			const limit = start + text.length;
			expect(endOfBraces(block, start, limit)).toBe(start + end);
		}
	});

	it('has no braces behind a limit', () => {
		expect(endOfBraces(blockOfText('{"a":{}},'), 0, 7)).toBe(0);
	});

	it.each([
		['"a":1,"b":2', 6],
		['"a":1}', 6],
		['"a":1', 5]
	])('has a member in %s before %i', (text, end) => {
		expect(endOfMember(blockOfText(text), 0, text.length)).toBe(end);
	});
});
