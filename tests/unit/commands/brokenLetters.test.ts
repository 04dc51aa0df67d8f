import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '$lib/storage/files/openFile';
import { afterAll, describe, expect, it } from 'vitest';
import { runReport } from '../../../src/commands/report/runReport';
import { assessment, choice } from '../assessments';
import { counted, duckdb } from './rollup/counting';

const folder = mkdtempSync(join(tmpdir(), 'csirt-letters-'));
afterAll(() => rmSync(folder, { recursive: true }));

const id = (number: number) => `0000000${number}-0000-4000-8000-000000000000`;
const answered = (title: string, number = 1) =>
	assessment({ id: id(number), title, entries: { '2.8': { answer: choice('a') } } });

/** A file of which the title, in two letters, is these bytes. */
function fileWith(...title: number[]): Buffer {
	const [before = '', after = ''] = JSON.stringify(answered('@')).split('@');
	return Buffer.concat([Buffer.from(before), Buffer.from(title), Buffer.from(after)]);
}

describe.each([
	['Shift_JIS', fileWith(0x89, 0xef, 0x8e, 0xd0)],
	['EUC-JP', fileWith(0xb2, 0xf1, 0xbc, 0xd2)],
	['UTF-8 with a letter cut off', fileWith(0xe4, 0xbc, 0x9a, 0xe7, 0xa4)],
	['UTF-8 with a letter in more bytes than it needs', fileWith(0xc0, 0xaf)],
	['UTF-16', Buffer.from(`\ufeff${JSON.stringify(answered('会社'))}`, 'utf16le')]
])('a file in %s', (name, bytes) => {
	const path = join(folder, `${name}.json`);
	writeFileSync(path, bytes);

	it('is refused on the page', async () => {
		expect(await openFile(new Blob([new Uint8Array(bytes)]))).toMatchObject({
			status: 'refused',
			reason: 'notJson'
		});
	});

	it('is refused by the report', async () => {
		expect(await runReport([path, '--lang', 'en'], folder)).toMatchObject({
			status: 'refused',
			problem: expect.stringMatching(/\.json .*JSON/) as string
		});
	});

	it.skipIf(!duckdb)('is left out of the roll-up, with what stands beside it counted', async () => {
		const lines = join(folder, `${name}.ndjson`);
		const others = [answered('会社', 2), answered('会社', 3)].map((each) => JSON.stringify(each));
		// One line a file, however it is written.
		const line = name === 'UTF-16' ? bytes.subarray(2) : bytes;
		const [one = '', other = ''] = others;
		writeFileSync(
			lines,
			Buffer.concat([Buffer.from(`${one}\n`), line, Buffer.from(`\n${other}\n`)])
		);
		const alone = await counted(path);
		expect([alone.assessments, alone.leftOut.map(({ reason }) => reason)]).toEqual([
			0,
			['notJson']
		]);
		const within = await counted(lines);
		expect(within.assessments).toBe(2);
		expect(within.leftOut).toMatchObject([{ line: 2, reason: 'notJson' }]);
	});
});

it('the same file in UTF-8 is taken by all of them', async () => {
	const bytes = fileWith(...Buffer.from('会社'));
	const path = join(folder, 'good.json');
	writeFileSync(path, bytes);
	expect(await openFile(new Blob([new Uint8Array(bytes)]))).toEqual({
		status: 'read',
		assessment: answered('会社')
	});
	expect((await runReport([path], folder)).status).toBe('reported');
	if (duckdb) expect((await counted(path)).assessments).toBe(1);
});
