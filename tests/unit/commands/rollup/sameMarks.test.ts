import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ShortHashes } from '../../../../src/commands/rollup/shortHashes';
import { writeMade } from '../../../../src/commands/rollup/writeMade';
import { generator } from '../../../../src/commands/bench/generator';
import { duckdb, inCounted } from './counting';

const work = mkdtempSync(join(tmpdir(), 'csirt-marks-'));
afterAll(() => rmSync(work, { recursive: true }));

describe('the hash of an id with a text behind it', () => {
	const random = generator(20261129);
	const letters = (count: number) =>
		Array.from({ length: count }, () => String.fromCharCode(32 + Math.floor(random() * 95))).join(
			''
		);
	const texts = Array.from({ length: 40 }, (_, number) => letters(number % 20));
	const hashes = new ShortHashes(texts);

	it('is that of Node for texts of every length that fits into a block', () => {
		for (let count = 0; count <= texts.length; count++) {
			const id = letters(36);
			for (let text = 0; text < count; text++) hashes.ask(text);
			const made = hashes.make(id);
			for (const [number, text] of texts.slice(0, count).entries()) {
				const digest = createHash('md5').update(`${id}${text}`).digest();
				expect([text, made[number]! & 65_535]).toEqual([text, digest.readUInt16LE(8)]);
			}
		}
	});

	it('is made of no text that is too long, and of no id that is none', () => {
		expect(() => new ShortHashes([letters(20)])).toThrow('is too long for one block');
		expect(() => hashes.make('5ca1ab1e')).toThrow('5ca1ab1e is no UUID');
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
