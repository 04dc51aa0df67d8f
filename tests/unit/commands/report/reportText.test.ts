import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
import { language } from '$lib/wording/language';
import {
	assessmentOf,
	fileOf,
	reportOfTeam,
	reportWith,
	teams
} from '../../engine/report/fixtures';
import { reportText } from '../../../../src/commands/report/reportText';
import { runReport } from '../../../../src/commands/report/runReport';

const root = join(import.meta.dirname, '../../../..');
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'csirt-report-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const textWith = (entries: Entries) => reportText(reportWith(entries), entries);

/** The lines of an item, up to the next empty one. */
function blockOf(text: string, id: string): string {
	return text.split('\n\n').find((block) => block.startsWith(`${id} `)) ?? '';
}

describe('the report as text', () => {
	it('says a service of one’s own in one’s own words', () => {
		const text = textWith({
			'2.9': { answer: { kind: 'services', provisions: { b: 'inHouse' } }, other: '演習の企画' }
		});
		const block = blockOf(text, '2.9');
		expect(block).toContain('[演習の企画]');
		expect(block.split('\n').find((line) => line.includes('演習の企画'))).not.toContain('未回答');
	});

	it.each(['a', 'b', 'c'])(
		'quotes what chapter 4.4 says of a point of contact, for S4.1 %s',
		(option) => {
			const text = textWith({ 'S4.1': { answer: { kind: 'choice', option } } });
			const block = blockOf(text, 'S4.1');
			expect(block).toContain('「ほとんどの組織で経営層へのエスカレーションルールが定められ、');
			expect(block).toContain('（報告書 4.4 節）');
			expect(block).toContain('公表しているかどうかは述べていない。');
		}
	);

	it.each(teams)('gives no edition a heading with nothing below, for %s', (team) => {
		const lines = reportText(reportOfTeam(team), assessmentOf(team).entries).split('\n');
		const depth = (line = '') => line.search(/\S/);
		lines.forEach((line, position) => {
			if (!line.trimEnd().endsWith('調査では：')) return;
			expect(depth(lines[position + 1]), line).toBeGreaterThan(depth(line));
		});
	});

	it('says the caveats of what weighs most in words', () => {
		language.use('en');
		const text = reportText(reportOfTeam('matureTeam'), assessmentOf('matureTeam').entries);
		const [, opening = ''] = text.split('== ');
		expect(opening).toContain('The options were lost and have been rebuilt');
		expect(opening).not.toMatch(/rebuiltOptions|wordsOnly|commonIsNotRight/);
	});
});

describe('the text that is printed', () => {
	const textOf = async (team: (typeof teams)[number], ...args: string[]) => {
		const outcome = await runReport([fileOf(team), ...args], root);
		if (outcome.status === 'refused') throw new Error(outcome.problem);
		return outcome.output;
	};

	it.each(['ja', 'en'] as const)(
		'has a line for every item and every matter in %s',
		async (language) => {
			const text = await textOf('interviewedTeam', '--lang', language);
			const ids = [...Object.keys(assessmentOf('interviewedTeam').entries), '3.2.1'];
			for (const id of ids) expect(text).toMatch(new RegExp(`^${id.replaceAll('.', '\\.')} `, 'm'));
			const colon = language === 'ja' ? '：' : ': ';
			for (const id of '123456') expect(text).toMatch(new RegExp(`^${id} .*${colon}`, 'm'));
		}
	);

	it.each(teams)('has no half-width colon or bracket after Japanese, for %s', async (team) => {
		const text = await textOf(team, '--lang', 'ja');
		expect(
			text.match(/.*[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}）」](?:: | ?\(|:$).*/gmu)
		).toBeNull();
	});

	it('says in which item nothing can be compared, and why', async () => {
		const text = await textOf('newTeam', '--lang', 'en');
		expect(text).toContain(
			'This item depends on another one and does not apply with the current answers.'
		);
		expect(text).toContain('No published figure can be compared with this item.');
		expect(text).toContain('This number of people falls in none of the published classes.');
	});

	it('has the shares before, same and after with the figures that they rest on', async () => {
		expect(await textOf('matureTeam', '--lang', 'en')).toContain(
			[
				'  Fewer people: 30 to 36 of 66 teams (45.5 to 54.5%)',
				'  Same class: 17 to 36 of 66 teams (25.8 to 54.5%)',
				'  More people: at most 13 of 66 teams (19.7% or less)',
				'  Fewer than 5 people or 5 to 9 people: at least 53 of 66 teams (80.3% or more)',
				'  Figures: 2015/1.4/a/word, 2015/1.4/a+b/word'
			].join('\n')
		);
	});

	it('has the verdict of every criterion with the items that led to it', async () => {
		expect(await textOf('newTeam', '--lang', 'en')).toContain(
			[
				'  C1-7 Security policy: Documented, not approved',
				'    2.13: Clearly defined and documented, but not formally approved',
				'    Items: 2.13',
				'    Teams that meet it: at least 53 of 66 teams (80.3% or more).'
			].join('\n')
		);
	});

	it('shows no control characters that a file may hold', async () => {
		const title = 'red \u001b[31m\nline\u202e \u009b1m';
		writeFileSync(join(folder, 'red.json'), JSON.stringify({ ...assessmentOf('newTeam'), title }));
		const outcome = await runReport(['red.json'], folder);
		if (outcome.status === 'refused') throw new Error(outcome.problem);
		expect(outcome.output.split('\n')[1]).toBe(
			'アセスメント：red \\u001b[31m line\\u202e \\u009b1m'
		);

		const json = await runReport(['red.json', '--json'], folder);
		if (json.status === 'refused') throw new Error(json.problem);
		expect(json.output).not.toMatch(/[\u007f-\u009f\p{Bidi_Control}]/u);
		expect(JSON.parse(json.output)).toMatchObject({ assessment: { title } });
	});
});
