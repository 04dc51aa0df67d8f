import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EditionPack } from '$lib/data/editions/editionPack';
import { language } from '$lib/wording/language';
import { groupTablesName } from '../../../../src/commands/rollup/groupTables';
import { madeAssessment } from '../../../../src/commands/rollup/madeAssessment';
import { runRollup } from '../../../../src/commands/rollup/runRollup';
import { duckdb } from './counting';

const work = mkdtempSync(join(tmpdir(), 'csirt-tables-'));
afterAll(() => rmSync(work, { recursive: true }));
afterEach(() => language.use('ja'));
let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(work, 'one-'));
});

type Made = ReturnType<typeof madeAssessment>;

function other(made: Made) {
	made.entries['2.8'] = { answer: { kind: 'notApplicable' } };
}

function otherMonth(made: Made) {
	made.entries['1.5'] = { answer: { kind: 'month', year: 1999, month: 1 } };
}

/** What an assessment says of itself, which is nothing to count. */
function withTitles(made: Made) {
	Object.assign(made, {
		assessor: 'Hanako',
		asOf: '1999-12-31',
		confidentiality: 'Ours alone',
		organisation: 'Hanako Ltd'
	});
}

/** Packs made assessments, the first of them with other answers. */
async function rollUp(from: number, to: number, threshold = 5, changed = 0, change = other) {
	const lines = Array.from({ length: to - from }, (_, at) => {
		const made = madeAssessment(from + at);
		if (at < changed) change(made);
		return JSON.stringify(made);
	});
	writeFileSync(join(folder, 'made.ndjson'), lines.join('\n'));
	const said: string[] = [];
	const args = ['made.ndjson', '-o', 'new.json', '--threshold', String(threshold), '--lang', 'en'];
	rmSync(join(folder, 'new.json'), { force: true });
	const code = await runRollup(args, {
		folder,
		duckdb,
		now: new Date(),
		print: () => {},
		say: (line) => said.push(line)
	});
	return { code, said, isThere: existsSync(join(folder, 'new.json')) };
}

const refused = (said: RegExp) => ({
	code: 2,
	said: [expect.stringMatching(said)],
	isThere: false
});

describe.skipIf(!duckdb)('the packs that were made in a folder', () => {
	it('keep one of the group less one, and of another threshold, from being made', async () => {
		expect((await rollUp(0, 20)).code).toBe(0);
		expect(await rollUp(0, 19)).toEqual(refused(/differs by only a few/));
		expect(await rollUp(0, 20, 3)).toEqual(refused(/another --threshold/));
		// The very same again; and one that differs by as many as may be known.
		expect((await rollUp(0, 20)).code).toBe(0);
		expect((await rollUp(0, 25)).code).toBe(0);
		// The first one is still remembered.
		expect(await rollUp(1, 20)).toEqual(refused(/differs by only a few/));
	});

	it('keep one that a single member has left from being made, whoever joined or changed a month', async () => {
		expect((await rollUp(0, 20)).code).toBe(0);
		expect(await rollUp(1, 24)).toEqual(refused(/differs by only a few/));
		expect(await rollUp(1, 20, 5, 8, otherMonth)).toEqual(refused(/differs by only a few/));
		// Others have changed 2.8: it alone is shown.
		const { said } = await rollUp(1, 20, 5, 8);
		expect(said).toContainEqual(expect.stringMatching(/^Not in the pack.*: 1\.1, .*2\.7, 2\.9/));
		expect((await rollUp(5, 25)).code).toBe(0);
	});

	it('keep an item out of a pack that only a few have changed since', async () => {
		const of28 = () => {
			const pack = JSON.parse(readFileSync(join(folder, 'new.json'), 'utf8')) as EditionPack;
			const items = pack.figures.map(({ item }) => item);
			return [items.includes('2.7'), items.includes('2.8')];
		};
		await rollUp(0, 20);
		expect(of28()).toEqual([true, true]);
		const { code, said } = await rollUp(0, 20, 5, 2);
		expect([code, of28()]).toEqual([0, [true, false]]);
		expect(said).toContainEqual(expect.stringMatching(/^Not in the pack, .*: 2\.8$/));
		// One of the first eight had not answered it.
		expect((await rollUp(0, 20, 5, 8)).code).toBe(0);
		expect(of28()).toEqual([true, true]);
	});

	it('are kept as hashes only, and counted by nobody', async () => {
		await rollUp(0, 20, 5, 20, withTitles);
		const kept = readFileSync(join(folder, groupTablesName), 'latin1');
		expect(kept).not.toMatch(/5ca1ab1e|inHouse/);
		expect(readFileSync(join(folder, 'new.json'), 'utf8')).not.toMatch(/Hanako|1999|Ours alone/);
		cpSync(join(folder, groupTablesName), join(folder, 'in', groupTablesName));
		writeFileSync(join(folder, 'in', 'a.ndjson'), readFileSync(join(folder, 'made.ndjson')));
		const said: string[] = [];
		const code = await runRollup(['in', '-o', 'of-a-folder.json'], {
			folder,
			duckdb,
			now: new Date(),
			print: () => {},
			say: (line) => said.push(line)
		});
		expect([code, said.length]).toEqual([0, 2]);
	});

	it('that cannot be told any more keep all packs from being made', async () => {
		await rollUp(0, 20);
		writeFileSync(join(folder, groupTablesName), 'damaged');
		expect(await rollUp(0, 20)).toEqual(refused(/cannot be read, so no file was written/));
		expect(readdirSync(folder).sort()).toEqual([groupTablesName, 'made.ndjson']);
	});
});
