import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../src/commands/rollup/blocks';

const folder = mkdtempSync(join(tmpdir(), 'csirt-blocks-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Each line with its number, or `too long` in its place. */
async function linesOf(text: string, most = 3_000_000): Promise<[number, string][]> {
	const path = join(folder, 'lines');
	writeFileSync(path, text);
	const lines: [number, string][] = [];
	for await (const block of blocksOf(path, most)) {
		if (block.kind === 'tooLong') {
			lines.push([block.line, 'too long']);
			continue;
		}
		const each = Buffer.from(block.bytes).toString().split('\n');
		if (each.at(-1) === '') each.pop();
		lines.push(...each.map((line, index): [number, string] => [block.firstLine + index, line]));
	}
	return lines;
}

describe('blocksOf', () => {
	it('gives the last line with or without an end', async () => {
		expect(await linesOf('a\nb\n')).toEqual([
			[1, 'a'],
			[2, 'b']
		]);
		expect(await linesOf('a\n\nb')).toEqual([
			[1, 'a'],
			[2, ''],
			[3, 'b']
		]);
		expect(await linesOf('')).toEqual([]);
	});

	it('puts lines together again that two reads have cut', async () => {
		const lines = Array.from({ length: 400 }, (_, index) => `${index} ${'字'.repeat(3000)}`);
		const read = await linesOf(lines.join('\n'));
		expect(read).toEqual(lines.map((line, index) => [index + 1, line]));
	});

	it('goes past a line that is too long, and counts it', async () => {
		const long = 'x'.repeat(5_000_000);
		expect(await linesOf(`a\n${long}\nb\n${long}`)).toEqual([
			[1, 'a'],
			[2, 'too long'],
			[3, 'b'],
			[4, 'too long']
		]);
	});

	it('fails on a file that is not there', async () => {
		await expect(blocksOf(join(folder, 'none'), 10).next()).rejects.toThrow('ENOENT');
	});
});
