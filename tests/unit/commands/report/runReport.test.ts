import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '$lib/data/report/report';
import { minimumsOf } from '../../engine/frameworks/made';
import { madeSupplement } from '../../engine/packs/madeTranscription';
import { assessmentOf, fileOf, goldenOf, rounded, teams } from '../../engine/report/fixtures';
import { runReport } from '../../../../src/commands/report/runReport';

const root = join(import.meta.dirname, '../../../..');
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'csirt-report-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the report of a file', () => {
	it.each(teams)('of %s is the one that was written down', async (team) => {
		const told = await runReport([fileOf(team), '--json'], root);
		expect(rounded(JSON.parse(told.status === 'reported' ? told.output : '{}'))).toEqual(
			JSON.parse(readFileSync(goldenOf(team), 'utf8'))
		);
	});
});

describe('a report with a pack', () => {
	it('rests on the numbers of the pack, and names it', async () => {
		const pack = madeSupplement(1);
		const path = join(folder, 'pack.json');
		writeFileSync(path, JSON.stringify(pack));
		const file = fileOf('matureTeam');
		const without = await runReport([file], root);
		const withPack = await runReport([file, '--pack', path], root);
		if (without.status !== 'reported' || withPack.status !== 'reported') {
			throw new Error('no report');
		}
		expect(withPack.output).toContain(pack.title.ja);
		expect(without.output).not.toContain(pack.title.ja);
		expect(withPack.output).not.toBe(without.output);
	});

	it('is refused with a sentence where the pack cannot be used', async () => {
		writeFileSync(join(folder, 'wrong.json'), '{');
		const told = await runReport([fileOf('matureTeam'), '--pack', 'wrong.json'], folder);
		expect(told).toMatchObject({ status: 'refused' });
		expect(told.status === 'refused' && told.problem).toContain('wrong.json');
	});

	it('takes no minimum levels whose bytes are no UTF-8, as the page does', async () => {
		const text = JSON.stringify({ ...minimumsOf({ 'O-8': 4 }), title: 'é' });
		writeFileSync(join(folder, 'minimums.json'), Buffer.from(text, 'latin1'));
		const told = await runReport([fileOf('matureTeam'), '--minimums', 'minimums.json'], folder);
		expect(told.status).toBe('refused');
	});

	it('stands beside minimum levels of SIM3 where their file is named, as text and as JSON', async () => {
		writeFileSync(join(folder, 'minimums.json'), JSON.stringify(minimumsOf({ 'O-8': 4 })));
		const args = [fileOf('matureTeam'), '--minimums', 'minimums.json'];
		const told = await runReport(args, folder);
		expect(told.status === 'reported' && told.output).toContain('✕ 満たさない');
		const json = await runReport([...args, '--json'], folder);
		const { frameworks } = JSON.parse(json.status === 'reported' ? json.output : '{}') as Report;
		expect(frameworks?.[0]?.minimums).toMatchObject({ title: 'A scheme made up' });
		const without = await runReport([fileOf('matureTeam'), '--json'], folder);
		expect(without.status === 'reported' && without.output).not.toContain('frameworks');
	});

	it.each([
		['another file', { format: 'csirt-edition' }, ''],
		['a row of no parameter', minimumsOf({ 'O-99': 1 }), '（O-99）'],
		['two of no parameter', minimumsOf({ 'O-99': 1, 'P-99': 1 }), '（O-99、P-99）'],
		[
			'six of no parameter',
			minimumsOf(Object.fromEntries([...'123456'].map((at) => [`O-9${at}`, 1]))),
			'（O-91、O-92、O-93、O-94、O-95…）'
		],
		['no level', minimumsOf({ 'O-8': -1 }), '（rows[0].minimum）']
	])('is refused with a sentence where minimum levels cannot be used: %s', async (_, file, why) => {
		writeFileSync(join(folder, 'wrong.json'), JSON.stringify(file));
		const told = await runReport([fileOf('matureTeam'), '--minimums', 'wrong.json'], folder);
		const problem = `wrong.json は SIM3 の最低水準のファイルとして読み取れません${why}。`;
		expect(told).toEqual({ status: 'refused', problem });
	});

	it('is refused for some items that were handed out', async () => {
		const part = {
			id: '00000000-0000-4000-8000-00000000000a',
			assessment: '00000000-0000-4000-8000-00000000000b',
			recipient: '法務部',
			handedOutAt: '2026-05-01T00:00:00.000Z',
			items: ['2.8'],
			base: {}
		};
		const whole = JSON.parse(readFileSync(fileOf('matureTeam'), 'utf8')) as object;
		writeFileSync(join(folder, 'part.json'), JSON.stringify({ ...whole, part }));
		expect(await runReport(['part.json'], folder)).toEqual({
			status: 'refused',
			problem: 'part.json は一部の設問だけを依頼するための部分で、アセスメント全体ではありません。'
		});
	});
});

describe('a report is refused', () => {
	const fitting = assessmentOf('newTeam');
	const { entries } = fitting;
	const encrypted = readFileSync(join(root, 'tests/fixtures/encryptedByAge.json.age'));

	function refusalOf(name: string, content: unknown, ...args: string[]): Promise<string> {
		const isText = typeof content === 'string' || content instanceof Uint8Array;
		const text = isText ? content : JSON.stringify(content);
		writeFileSync(join(folder, name), text);
		return problemOf(name, ...args);
	}

	async function problemOf(...args: string[]): Promise<string> {
		const outcome = await runReport(args, folder);
		if (outcome.status !== 'refused') throw new Error('the report was printed');
		return outcome.problem;
	}

	it.each([
		['cut short', '{"format":', 'は JSON として読み取れず、途中で切れているか'],
		['of something else', { a: 1 }, 'は、このツールで保存したアセスメントのファイルではありません'],
		['of a newer version', { ...fitting, version: 99 }, 'は新しい版のツールで保存されているため'],
		['that is too large', ' '.repeat(15_000_001), 'は大きすぎ'],
		[
			'of another form',
			{ ...fitting, entries: { '2.8': { answer: { kind: 'choice', option: 5 } } } },
			'の内容がアセスメントの形式に合いません（entries["2.8"].answer.option）'
		],
		[
			'with an option that the item lacks',
			{ ...fitting, entries: { ...entries, '2.8': { answer: { kind: 'choice', option: 'z' } } } },
			'には、設問に合わない回答が含まれています（2.8）'
		],
		[
			'with an answer of another kind, of a hidden item too',
			{ ...fitting, entries: { ...entries, '7.1.2': { answer: { kind: 'people', people: 3 } } } },
			'には、設問に合わない回答が含まれています（7.1.2）'
		],
		['with damaged letters', new Uint8Array([0x7b, 0xff]), 'は JSON として読み取れず'],
		['that is encrypted', encrypted, 'は暗号化されているため、age などで復号してから'],
		[
			'that is encrypted for a key',
			'age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n',
			'は暗号化されているため'
		],
		['that was left at a place that there is not', { ...fitting, place: '9.9' }, '（9.9）'],
		[
			'with six items that there are not',
			{ ...fitting, entries: Object.fromEntries([...'123456'].map((at) => [`9.${at}`, {}])) },
			'（9.1、9.2、9.3、9.4、9.5…）'
		],
		[
			'with an item that there is not',
			{ ...fitting, entries: { ...entries, '9.9': { note: 'x' } } },
			'には、設問に合わない回答が含まれています（9.9）'
		]
	])('for a file %s', async (_, content, problem) => {
		const sentence = await refusalOf('given.json', content);
		expect(sentence).toMatch(/^given\.json [^。]*。$/);
		expect(sentence).toContain(problem);
		expect(sentence.match(/。/g)).toHaveLength(1);
		expect(sentence).not.toContain('\n');
	});

	it('in English when asked', async () => {
		expect(await refusalOf('cut.json', '{', '--lang', 'en')).toBe(
			'cut.json cannot be read as JSON: it is incomplete, or is not a file of this tool.'
		);
	});

	it('for a folder', async () => {
		mkdirSync(join(folder, 'inside'));
		expect(await problemOf('inside')).toBe('inside を読み取れません（EISDIR）。');
	});

	it('without letting a file’s name steer the terminal', async () => {
		expect(await problemOf('\u001b[31m.json')).toBe(
			'\\u001b[31m.json というファイルはありません。'
		);
	});

	it.each([
		['no file', []],
		['two files', ['a.json', 'b.json']],
		['an unknown option', ['a.json', '--csv']],
		['an unknown language', ['a.json', '--lang', 'fr']],
		['a language left out', ['a.json', '--lang']],
		['a value for --json', ['a.json', '--json=yes']]
	])('for %s', async (_, args) => {
		expect(await problemOf(...args)).toMatch(
			/^アセスメントのファイルを1つ、.*のように指定してください。$/
		);
	});
});

describe('a file is read', () => {
	it('with a byte order mark, as browsers read it', async () => {
		const name = 'mark.json';
		writeFileSync(join(folder, name), `\uFEFF${readFileSync(fileOf('newTeam'), 'utf8')}`);
		expect((await runReport([name], folder)).status).toBe('reported');
	});

	it('from where it is, wherever the command runs', async () => {
		const path = relative(folder, fileOf('newTeam'));
		expect(await runReport([path], folder)).toEqual(await runReport([fileOf('newTeam')], root));
	});
});
