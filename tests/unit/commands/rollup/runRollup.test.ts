import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { editionPackSchema, type EditionPack } from '$lib/data/editions/editionPack';
import { editions } from '$lib/data/editions/editions';
import { wordings } from '$lib/data/editions/wordings';
import { items, itemsById } from '$lib/data/survey/items';
import { measures } from '$lib/data/survey/measures';
import { checkPack } from '$lib/engine/group/checkPack';
import { distribute } from '$lib/engine/group/distribution';
import { packOf } from '$lib/engine/group/packOf';
import { protect } from '$lib/engine/group/protect';
import { readFile } from '$lib/storage/files/assessmentFile';
import { language } from '$lib/wording/language';
import { groupTablesName } from '../../../../src/commands/rollup/groupTables';
import { rollupWords } from '../../../../src/commands/rollup/rollupWords';
import { runRollup } from '../../../../src/commands/rollup/runRollup';
import { writeMade } from '../../../../src/commands/rollup/writeMade';
import { duckdb } from './counting';

const folder = mkdtempSync(join(tmpdir(), 'csirt-run-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
	language.use('ja');
	vi.unstubAllEnvs();
	// Each test makes packs of the same group anew.
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (name.endsWith(groupTablesName)) rmSync(join(folder, name));
	}
});

/** Of ten teams bands for a threshold of five say nothing. */
const three = ['--threshold', '3'];
const onlyHere = rollupWordsIn('en').onlyThisFolder;

const group = join(process.cwd(), 'tests/fixtures/group');
const pack = join(folder, 'pack.json');

const lists = { items, measures, wordings, own: { editions, figures: [], sources: [] } };

function rollupWordsIn(asked: 'en') {
	language.use(asked);
	const words = rollupWords();
	language.use('ja');
	return words;
}

function packIn(path: string): EditionPack {
	return editionPackSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

async function run(args: string[], { isInstalled = true } = {}) {
	const said: string[] = [];
	const code = await runRollup(args, {
		folder,
		duckdb: isInstalled ? duckdb : undefined,
		now: new Date(2026, 10, 24, 12),
		print: (text) => said.push(text),
		say: (line) => said.push(line)
	});
	return { code, said };
}

describe('the roll-up, asked for what cannot be', () => {
	const usage = /^Use it as in “npm run --silent rollup -- FILES… -o PACK”/;

	it.each([
		['nothing', [], usage],
		['no pack', ['a.json'], usage],
		['no file', ['-o', 'pack.json'], usage],
		['an unknown option', ['a.json', '-o', 'pack.json', '--more'], usage],
		['a low threshold', ['a.json', '-o', 'p', '--threshold', '2'], /a whole number of 3 or more/],
		['half a threshold', ['a.json', '-o', 'p', '--threshold', '4.5'], /a whole number of 3/],
		['a day that is none', ['a.json', '-o', 'p', '--from', '2026-02-30'], /such as 2026-04-01/],
		['a name of blanks', ['a.json', '-o', 'p', '--title', ' \u3000'], /not only spaces/],
		['nobody', ['a.json', '-o', 'p', '--who', ''], /not only spaces/],
		['too long a text', ['a.json', '-o', 'p', '--how', 'a'.repeat(401)], /up to 400 characters/],
		['a folder that is not there', ['a.json', '-o', 'none/p.json'], /none\/p\.json.*ENOENT/]
	])('says what is wrong: %s', async (_, args, problem) => {
		const { code, said } = await run([...args, '--lang', 'en']);
		expect(code).toBe(2);
		expect(said).toEqual([expect.stringMatching(problem)]);
	});

	it('says in Japanese how to ask for it', async () => {
		expect((await run([])).said).toEqual([expect.stringMatching(/ファイル….*のように指定/)]);
	});

	const missing = { isInstalled: false };

	it('says how to install DuckDB where it is missing', async () => {
		const { code, said } = await run(['a.json', '-o', 'p.json', '--lang', 'en'], missing);
		expect(code).toBe(1);
		expect(said).toEqual([expect.stringMatching(/needs DuckDB.*npm install --no-save @duckdb/)]);
	});

	it('names the version of DuckDB that the project has', async () => {
		const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
		const { said } = await run(['a.json', '-o', 'p.json'], missing);
		expect(said[0]).toContain(`@duckdb/node-api@${optionalDependencies['@duckdb/node-api']}」`);
	});
});

describe.skipIf(!duckdb)('the roll-up', () => {
	it('writes a pack, and the responses if asked to', async () => {
		const args = [group, '-o', pack, ...three, '--responses', 'r.parquet', '--lang', 'en'];
		expect(await run(args)).toEqual({
			code: 0,
			said: [`Counted: 10; left out: 0. Written: ${pack}`, onlyHere]
		});
		expect(checkPack(packIn(pack), lists)).toEqual([]);
		const again = await run(['r.parquet', '-o', 'again.json', ...three, '--lang', 'en']);
		expect(again.said).toEqual(['Counted: 10; left out: 0. Written: again.json', onlyHere]);
	});

	it('says in the pack what was asked for, and keeps small counts back', async () => {
		await writeMade(join(folder, 'made.ndjson'), 200);
		const said = ['--title', ' Ours ', '--who', 'Us', '--how', 'Members', '--to', '2026-11-01'];
		await run(['made.ndjson', '-o', pack, '--threshold', '20', ...said]);
		const { edition, sources, collection, figures } = packIn(pack);
		expect(edition.title.ja).toBe('Ours');
		expect(sources[0]?.publisher).toBe('Us');
		expect(edition.sample.en).toBe('Members');
		// Made assessments were all changed on the first of October.
		expect(collection).toEqual({ from: '2026-10', to: '2026-11', threshold: 20 });
		expect(edition.teams).toBe(200);
		expect(figures.length).toBeGreaterThan(0);
		for (const { id, statement } of figures) {
			if (statement.kind !== 'between') throw new Error(id);
			// 200 = 8 × 24 + 8: a threshold of 20 has bands of 23, and then 24, of which 8 are left over.
			expect([id, statement.from % 23]).toEqual([id, 0]);
		}
		// No name of a team and no id of an assessment.
		expect(readFileSync(pack, 'utf8')).not.toMatch(/組織 \d|0000-4000/);
	});

	it('counts as the engine does', async () => {
		await run([group, '-o', pack, '--threshold', '3', '--title', 't', '--who', 'w', '--how', 'h']);
		const assessments = readdirSync(group).map((name) => {
			const read = readFile(readFileSync(join(group, name), 'utf8'));
			if (read.status === 'refused') throw new Error(name);
			return read.assessment;
		});
		const provenance = { title: 't', who: 'w', how: 'h', from: '2026-06-01', to: '2026-06-10' };
		const { id } = packIn(pack).edition;
		expect(packIn(pack)).toEqual(
			packOf(protect(distribute(assessments, itemsById), itemsById, 3), {
				...provenance,
				id,
				countedOn: '2026-11-24'
			})
		);
	});

	it('counts what a pattern matches', async () => {
		const { said } = await run([join(group, 'team0*.json'), '-o', pack, ...three, '--lang', 'en']);
		// Nine are too few for any band.
		expect(said).toEqual([
			expect.stringMatching(/^Assessments that count: 9\. At least 10 are needed, /)
		]);
	});

	it('names what it leaves out, and ends otherwise', async () => {
		writeFileSync(join(folder, 'b\u001b[31m.ndjson'), '\n{"x"\n');
		const { code, said } = await run([
			'b\u001b[31m.ndjson',
			group,
			'-o',
			pack,
			...three,
			'--lang',
			'en'
		]);

		expect(code).toBe(4);
		expect(said).toEqual([
			// No letter of a name or file steers the terminal.
			expect.stringMatching(/^left out: b\\u001b\[31m\.ndjson, line 2: cannot be read as JSON \(/),
			`Counted: 10; left out: 1. Written: ${pack}`,
			onlyHere
		]);
	});

	it.each([
		['a member’s file', ['team.json', group, '-o', 'team.json'], /^team\.json is there/],
		['an input that is a pack', ['old.json', '-o', 'old.json'], /^old\.json is also one of/],
		['one by the table', [group, '-o', 'x', '--responses', 'team.json'], /^team\.json is there/],
		['both of one name', [group, '-o', 'x', '--responses', './x'], /have the same name/],
		['a folder', [group, '-o', 'made'], /EISDIR/]
	])('destroys nothing: %s', async (_, args, problem) => {
		const member = readFileSync(join(group, 'team01.json'));
		mkdirSync(join(folder, 'made'), { recursive: true });
		writeFileSync(join(folder, 'team.json'), member);
		writeFileSync(join(folder, 'old.json'), '{"format":"csirt-edition"}');
		const { code, said } = await run([...args, '--lang', 'en']);
		expect([code, said]).toEqual([2, [expect.stringMatching(problem)]]);
		expect(readFileSync(join(folder, 'team.json'))).toEqual(member);
	});

	it('takes a name as a name: no pattern, no column from a folder', async () => {
		const parts = join(folder, 'value=3', 'option_id=a');
		mkdirSync(parts, { recursive: true });
		const [one, other] = ['data[1].parquet', 'data1.parquet'].map((name) => join(parts, name));
		await run([group, '-o', pack, ...three, '--responses', one ?? '']);
		writeFileSync(other ?? '', 'another');
		const { code, said } = await run([one ?? '', '-o', pack, ...three, '--lang', 'en']);
		expect([code, said[0]]).toEqual([0, `Counted: 10; left out: 0. Written: ${pack}`]);
	});

	it('writes no pack of fewer than the threshold', async () => {
		writeFileSync(join(folder, 'none.ndjson'), 'x\n');
		const named = ['-o', 'nothing.json', '--responses', 'nothing.parquet'];
		const { code, said } = await run(['none.ndjson', ...named, '--lang', 'en']);
		expect([code, said.at(-1)]).toEqual([
			3,
			'Assessments that count: 0. At least 11 are needed, or the answers of a few would be given away. No file was written.'
		]);
		// Nor the table, of which that is said as well.
		expect(readdirSync(folder).filter((name) => name.startsWith('nothing'))).toEqual([]);
	});

	it('leaves nothing behind of what it needed on the way', async () => {
		// A folder of its own: the tests of other files roll up at the same time.
		const own = mkdtempSync(join(folder, 'tmp-'));
		vi.stubEnv('TMPDIR', own);
		await run([group, '-o', pack]);
		expect(readdirSync(own)).toEqual([]);
	});

	it('is a command of its own', () => {
		const command = join(process.cwd(), 'src/commands/rollup.mjs');
		const args = [command, group, '-o', 'by-command.json', ...three, '--lang', 'en'];
		const { status, stdout, stderr } = spawnSync(process.execPath, args, {
			cwd: folder,
			encoding: 'utf8'
		});
		expect([status, stdout, stderr]).toEqual([
			0,
			'',
			`Counted: 10; left out: 0. Written: by-command.json\n${onlyHere}\n`
		]);
	});
});
