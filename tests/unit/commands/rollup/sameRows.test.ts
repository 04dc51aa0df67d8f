import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemsById } from '$lib/data/survey/items';
import { responsesOf } from '$lib/engine/group/responsesOf';
import distributionSql from '../../../../src/commands/rollup/distribution.sql?raw';
import { madeAssessment } from '../../../../src/commands/rollup/madeAssessment';
import { writeMade } from '../../../../src/commands/rollup/writeMade';
import { findPostgres, startPostgres } from '../../../provide/postgres.mjs';
import { counted, duckdb, type Outcome } from './counting';

const made = 2000;
const folder = mkdtempSync(join(tmpdir(), 'csirt-same-'));
const programs = findPostgres();
let byCommand: Outcome;

beforeAll(async () => {
	if (!duckdb) return;
	await writeMade(join(folder, 'made.ndjson'), made);
	byCommand = await counted(join(folder, 'made.ndjson'));
	// A machine with other work to do is slow, not wrong.
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const inOrder = (rows: readonly unknown[][]) => rows.map((row) => row.join(' ')).sort();
const rowsOf = ({ counts }: Outcome) =>
	inOrder(counts.map(({ itemId, optionId, assessments }) => [itemId, optionId, assessments]));

describe.skipIf(!duckdb)('2,000 made assessments', () => {
	it('give the rows that the engine gives', () => {
		const byEngine = Array.from({ length: made }, (_, number) =>
			responsesOf(madeAssessment(number), itemsById).map(
				({ assessmentId, itemId, optionId, value }) => [assessmentId, itemId, optionId, value]
			)
		).flat();
		expect(byCommand.leftOut).toEqual([]);
		expect(byCommand.assessments).toBe(made);
		expect(inOrder(byCommand.responses)).toEqual(inOrder(byEngine));
	});

	it('are counted as one counts the rows one by one', () => {
		const counts = new Map<string, number>();
		for (const [, item, option] of byCommand.responses) {
			const key = `${item} ${option}`;
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
		expect(rowsOf(byCommand)).toEqual(inOrder([...counts].map(([key, count]) => [key, count])));
	});

	// tests/provide/postgres.mjs installs PostgreSQL where that can be, and says so where it cannot.
	it.skipIf(programs === undefined)('give the same rows on PostgreSQL', async () => {
		const server = await startPostgres(programs ?? '');
		try {
			server.query(
				'CREATE TABLE responses (assessment_id TEXT, item_id TEXT, option_id TEXT, value INTEGER)'
			);
			const lines = byCommand.responses.map((row) => row.map((cell) => cell ?? '\\N').join('\t'));
			server.query('COPY responses FROM STDIN', `${lines.join('\n')}\n`);
			expect(inOrder(server.query(distributionSql))).toEqual(rowsOf(byCommand));
		} finally {
			await server.stop();
		}
	});
});
