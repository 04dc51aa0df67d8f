import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePack } from '$lib/ui/editions/samplePack';
import { madeSupplement } from '../engine/packs/madeTranscription';
import { runEdition } from '../../../src/commands/edition/runEdition';

describe('the check of an edition pack by command', () => {
	let folder: string;
	beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'csirt-packs-'))));
	afterAll(() => rmSync(folder, { recursive: true }));

	function check(content: unknown, ...more: string[]) {
		const text = typeof content === 'string' ? content : JSON.stringify(content);
		writeFileSync(join(folder, 'pack.json'), text);
		return runEdition(['check', 'pack.json', ...more], folder);
	}
	const [figure] = samplePack.figures;

	it('finds nothing wrong with the sample that the page shows', () => {
		expect(check(samplePack, '--lang', 'en')).toEqual({
			lines: ['Nothing is wrong with “Example industry 2026 survey” (40 teams, 1 figure).'],
			isGood: true
		});
	});

	it('names the figure and what is wrong with it', () => {
		const statement = { kind: 'percent', percent: 4, decimals: 0 };
		const { lines, isGood } = check({ ...samplePack, figures: [{ ...figure, statement }] });
		expect(isGood).toBe(false);
		expect(lines).toEqual([
			'2026/2.8/a/count · 4%：この母数では、どのチーム数からも生じない割合です（GRIM 検査）。'
		]);
	});

	it.each([
		['no JSON', '{', 'ファイルの内容が読み取れません。'],
		['another file', { format: 'x' }, '調査データのファイルではありません。'],
		[
			'a newer one',
			{ ...samplePack, version: 3 },
			'この調査データは新しい版のツールで作られています。'
		],
		['a wrong form', { ...samplePack, more: 1 }, 'ファイルの内容が調査データの形式に合いません。']
	])('refuses %s', (_, content, sentence) => {
		const { lines, isGood } = check(content);
		expect(isGood).toBe(false);
		expect(lines[0]).toContain(sentence);
	});

	const supplement = madeSupplement(1);
	const [first, ...others] = supplement.figures.filter(({ item }) => item === '3.6');

	function diff(one: unknown, two: unknown) {
		writeFileSync(join(folder, 'one.json'), JSON.stringify(one));
		writeFileSync(join(folder, 'two.json'), JSON.stringify(two));
		return runEdition(['diff', 'one.json', 'two.json', '--lang', 'en'], folder);
	}

	it('says where two transcriptions differ, and that they do not', () => {
		if (!first) throw new Error('no figure of 3.6');
		const one = { ...supplement, figures: [first, ...others] };
		expect(diff(one, one)).toEqual({
			lines: ['The two transcriptions do not differ.'],
			isGood: true
		});
		const { lines, isGood } = diff(one, { ...one, figures: others });
		expect(isGood).toBe(true);
		expect(lines).toEqual([`3.6 ${first.options.join(' ')}: ${first.wording.en} / (nothing)`]);
		expect(diff(one, samplePack).lines).toEqual([
			'The two files hold figures of different editions.'
		]);
	});

	it('says how it is used, and that a file is missing', () => {
		expect(runEdition([], folder).lines[0]).toContain('使い方');
		expect(runEdition(['check', 'none.json'], folder).lines).toEqual([
			'none.json というファイルはありません。'
		]);
	});

	it('says of a file that is too large just that', () => {
		expect(check(' '.repeat(50_000_000)).lines).toEqual([
			'pack.json は大きすぎ、このツールで保存したファイルではないようです。'
		]);
	});
});
