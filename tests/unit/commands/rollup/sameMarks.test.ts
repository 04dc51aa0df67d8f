import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { markOfAnswer } from '../../../../src/commands/rollup/packedMarks';
import { md5Word } from '../../../../src/commands/rollup/md5Word';
import { possiblePairs } from '../../../../src/commands/rollup/possiblePairs';
import { writeMade } from '../../../../src/commands/rollup/writeMade';
import { generator } from '../../../../src/commands/bench/generator';
import { duckdb, inCounted } from './counting';

const work = mkdtempSync(join(tmpdir(), 'csirt-marks-'));
afterAll(() => rmSync(work, { recursive: true }));

describe('the third word of MD5', () => {
	it('is that of Node for messages of every length that fits into a block', () => {
		const random = generator(20261129);
		for (let length = 0; length <= 55; length++) {
			const bytes = Buffer.alloc(64);
			for (let at = 0; at < length; at++) bytes[at] = Math.floor(random() * 256);
			const digest = createHash('md5').update(bytes.subarray(0, length)).digest();
			bytes[length] = 0x80;
			bytes.writeUInt32LE(8 * length, 56);
			const words = Int32Array.from({ length: 16 }, (_, at) => bytes.readInt32LE(4 * at));
			expect([length, md5Word(words, words.subarray(9))]).toEqual([length, digest.readInt32LE(8)]);
		}
	});
});

describe('the mark of every answer that there can be', () => {
	it('fits into one block', () => {
		const marked = possiblePairs.filter(({ item, option }) => markOfAnswer(item, option));
		expect(marked.length).toBeGreaterThan(300);
	});
});

describe.skipIf(!duckdb)('the marks of members', () => {
	const membersOf = (file: string) =>
		inCounted([file], async (connection) => {
			const found = await connection.runAndReadAll('FROM members ORDER BY member');
			return found.getRowObjects();
		});

	it('are the same whether threads have read them or a table of responses held them', async () => {
		const file = join(work, 'made.ndjson');
		await writeMade(file, 500);
		const odd = { '1.1': { answer: { kind: 'choice', option: 'a' } }, '2.9': {} };
		const table = join(work, 'responses.parquet');
		writeFileSync(
			join(work, 'odd.json'),
			JSON.stringify({
				format: 'csirt-self-assessment',
				version: 2,
				id: '00000000-0000-4000-8000-00000000000F',
				title: '',
				organisation: '',
				createdAt: '2026-04-01T00:00:00.000Z',
				changedAt: '2026-04-01T00:00:00.000Z',
				entries: odd
			})
		);
		const read = await inCounted([file, join(work, 'odd.json')], async (connection) => {
			await connection.run(`COPY (FROM responses) TO '${table}' (FORMAT parquet)`);
			const found = await connection.runAndReadAll('FROM members ORDER BY member');
			return found.getRowObjects();
		});
		expect(read).toHaveLength(501);
		expect(await membersOf(table)).toEqual(read);
	});
});
