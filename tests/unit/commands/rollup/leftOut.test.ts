import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assessment, choice } from '../../assessments';
import { counted, duckdb } from './counting';

const folder = mkdtempSync(join(tmpdir(), 'csirt-left-out-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of the given name, in a folder of its own where the name says so. */
function file(name: string, text: string): string {
	const path = join(folder, name);
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, text);
	return path;
}

/** What some items were handed out with. */
const handOut = JSON.stringify({
	id: '00000000-0000-4000-8000-00000000000a',
	assessment: '00000000-0000-4000-8000-00000000000b',
	recipient: 'Legal',
	handedOutAt: '2026-05-01T00:00:00.000Z',
	items: ['2.8'],
	base: {}
});

const id = (number: number) => `0000000${number}-0000-4000-8000-000000000000`;
const line = (number: number, option: string, changed = '2026-05-01') =>
	JSON.stringify(
		assessment({
			id: id(number),
			changedAt: `${changed}T00:00:00.000Z`,
			entries: { '2.8': { answer: choice(option) } }
		})
	);

async function reasonsFor(...paths: string[]) {
	const { leftOut, assessments } = await counted(...paths);
	return { assessments, reasons: leftOut.map((each) => [each.source, each.line, each.reason]) };
}

async function authority(...paths: string[]) {
	const { counts } = await counted(...paths);
	return counts
		.filter(({ itemId }) => itemId === '2.8')
		.map(({ optionId, assessments }) => `${optionId} ${assessments}`)
		.sort();
}

async function table(name: string, sql: string): Promise<string> {
	const path = join(folder, name);
	const database = await duckdb?.DuckDBInstance.create();
	const connection = await database?.connect();
	await connection?.run(`COPY (${sql}) TO '${path}' (FORMAT parquet)`);
	return path;
}

describe.skipIf(!duckdb)('what is left out', () => {
	it('is named by its line and reason, and the rest counts', async () => {
		const lines = [
			line(1, 'a'),
			'{"format":',
			'',
			line(2, 'b').replace('"version":2', '"version":3'),
			line(2, 'b').replace('csirt-self-assessment', 'another'),
			line(2, 'z'),
			line(2, 'b').replace('"entries"', '"more":1,"entries"'),
			line(3, 'b').replace('"entries"', '"example":true,"entries"'),
			line(4, 'c'),
			line(5, 'c').replace('csirt-self-assessment', 'csirt-self-assessment-part'),
			line(6, 'c').replace('"entries"', `"part":${handOut},"entries"`)
		];
		expect(await reasonsFor(file('lines.ndjson', lines.join('\r\n')))).toEqual({
			assessments: 2,
			reasons: [
				[0, 2, 'notJson'],
				[0, 4, 'newerVersion'],
				[0, 5, 'otherFormat'],
				[0, 6, 'unfitAnswers'],
				[0, 7, 'doesNotFit'],
				[0, 8, 'example'],
				[0, 10, 'isPart'],
				[0, 11, 'isPart']
			]
		});
	});

	it('is named by its file', async () => {
		file('mixed/a.json', line(1, 'a'));
		file('mixed/deeper/b.json', line(2, 'a'));
		file('mixed/c.txt', 'a letter');
		writeFileSync(
			join(folder, 'mixed/d.age'),
			readFileSync('tests/fixtures/encryptedByAge.json.age')
		);
		file('mixed/e.ndjson', '');
		file('mixed/f.parquet', 'no table');
		expect(await reasonsFor(join(folder, 'mixed'), join(folder, 'none.json'))).toEqual({
			assessments: 2,
			reasons: [
				[1, 0, 'notJson'],
				[2, 0, 'encrypted'],
				[5, 0, 'unreadable'],
				[6, 0, 'missing']
			]
		});
	});

	it('is every copy but the newest, and of equal ones the first', async () => {
		const older = file('older.json', line(1, 'a', '2026-05-01'));
		const newer = file('newer.ndjson', `${line(1, 'b', '2026-06-01')}\n${line(2, 'a')}`);
		const equal = file('equal.json', line(1, 'c', '2026-06-01'));
		expect(await authority(older, newer, equal)).toEqual(['a 1', 'b 1']);
		const { leftOut } = await counted(older, newer, equal);
		expect(leftOut).toEqual([
			{ source: 0, line: 0, reason: 'olderCopy', detail: '1:1' },
			{ source: 2, line: 0, reason: 'olderCopy', detail: '1:1' }
		]);
	});

	it('is nothing of an older version: it is brought up to date', async () => {
		expect(await reasonsFor('tests/fixtures/formats/version1.json')).toEqual({
			assessments: 1,
			reasons: []
		});
	});
});

describe.skipIf(!duckdb)('tables', () => {
	it('are read as texts, by the row', async () => {
		const rows = [line(1, 'a'), 'x', line(2, 'a')].map((each) => `('${each}')`);
		const path = await table(
			'texts.parquet',
			`FROM (VALUES ${rows.join()}, (NULL)) AS t (assessment)`
		);
		expect(await reasonsFor(path)).toEqual({
			assessments: 2,
			reasons: [
				[0, 2, 'notJson'],
				[0, 4, 'notJson']
			]
		});
	});

	it('of other columns are left out', async () => {
		const path = await table('other.parquet', 'SELECT 1 AS x');
		expect(await reasonsFor(path)).toEqual({ assessments: 0, reasons: [[0, 0, 'otherColumns']] });
	});

	it('of responses come together with files, each assessment once', async () => {
		const part = await responsesTable('part.parquet', [line(1, 'a'), line(2, 'b')]);
		const file2 = file('again.json', line(2, 'c'));
		expect(await authority(part, file2)).toEqual(['a 1', 'c 1']);
		expect(await authority(part, part)).toEqual(['a 1', 'b 1']);
		const { leftOut } = await counted(part, file2);
		expect(leftOut).toEqual([{ source: 0, line: 0, reason: 'countedAlready', detail: id(2) }]);
	});

	it.each([
		[
			'an option that is none',
			"SELECT * REPLACE (replace(option_id, 'unanswered', 'z') AS option_id)",
			'unknownRows'
		],
		['a value that is none', "SELECT * REPLACE ('x' AS value)", 'unreadable']
	])('of responses with %s are left out', async (name, select, reason) => {
		const part = await responsesTable('whole.parquet', [line(1, 'a')]);
		const path = await table('damaged.parquet', `${select} FROM '${part}'`);
		expect(await reasonsFor(path)).toEqual({ assessments: 0, reasons: [[0, 0, reason]] });
	});

	it.each([
		['lacks an item', "FROM given WHERE item_id <> '4.1' OR assessment_id <> one"],
		[
			'has an item twice',
			"FROM given UNION ALL FROM given WHERE item_id = '2.8' AND assessment_id = one"
		]
	])('of responses lose an assessment that %s', async (_, from) => {
		const part = await responsesTable('two.parquet', [line(1, 'a'), line(2, 'b')]);
		const given = `WITH given AS (FROM '${part}')`;
		const path = await table('partly.parquet', `${given} ${from.replaceAll('one', `'${id(1)}'`)}`);
		expect(await reasonsFor(path)).toEqual({ assessments: 1, reasons: [[0, 0, 'incomplete']] });
		expect(await authority(path)).toEqual(['b 1']);
	});
});

async function responsesTable(name: string, lines: string[]): Promise<string> {
	const { responses } = await counted(file('given.ndjson', lines.join('\n')));
	const cell = (value: unknown) => (value === null ? 'NULL::INTEGER' : `'${String(value)}'`);
	const rows = responses.map((row) => `(${row.map(cell).join()})`);
	return table(
		name,
		`FROM (VALUES ${rows.join()}) AS t (assessment_id, item_id, option_id, value)`
	);
}
