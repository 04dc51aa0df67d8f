import { beforeEach, describe, expect, it } from 'vitest';
import { cellText } from '$lib/documents/content/cells';
import type { Block, DocumentContent, SheetName } from '$lib/documents/content/document';
import { documentOf } from '$lib/documents/content/documentOf';
import { contentWords } from '$lib/documents/content/words';
import { language } from '$lib/wording/language';
import { keyPointWords } from '$lib/wording/keyPointWords';
import { standingLine } from '$lib/wording/standingText';
import { assessmentOf, reportOfTeam, teams } from '../../engine/report/fixtures';

beforeEach(() => language.use('ja'));

const task = { text: '承認を得る', state: 'open' as const, createdAt: '2026-11-24T00:00:00.000Z' };

function content(more: object = {}): DocumentContent {
	const at = '2026-11-24T00:00:00Z';
	return documentOf({ ...assessmentOf('matureTeam'), ...more }, reportOfTeam('matureTeam'), { at });
}

function idsIn(name: SheetName): string[] {
	const sheet = content().sheets.find((each) => each.name === name);
	return (sheet?.rows ?? []).map(([first]) => (first ? cellText(first) : ''));
}

function wordsOf(block: Block): string {
	if (block.kind === 'table') return block.rows.flat().map(cellText).join(' ');
	return 'text' in block ? block.text : '';
}

/** The blocks below a heading, up to the next of its level. */
function below(blocks: readonly Block[], title: RegExp): string[] {
	const from = blocks.findIndex((each) => each.kind === 'heading' && title.test(each.text));
	const level = (each?: Block) => (each?.kind === 'heading' ? each.level : Infinity);
	const rest = blocks.slice(from + 1);
	const upTo = rest.findIndex((each) => level(each) <= level(blocks[from]));
	return rest.slice(0, upTo < 0 ? undefined : upTo).map(wordsOf);
}

describe('the sheets', () => {
	it('place the items of the survey beside the teams, and not the supplementary questions', () => {
		const ids = new Set(idsIn('positions'));
		expect([...ids].filter((id) => id.startsWith('S'))).toEqual([]);
		for (const id of ['1.1', '1.5–1.6', '2.9 d', '6.3']) expect(ids).toContain(id);
		expect(idsIn('answers').some((id) => id.startsWith('S'))).toBe(true);
	});

	it('have the plan where there are tasks, in its place', () => {
		const names = ({ sheets }: DocumentContent) => sheets.map(({ name }) => name);
		expect(names(content())).toEqual([
			'overview',
			'answers',
			'standings',
			'checklist',
			'figures',
			'sources',
			'positions'
		]);
		const planned = content({ plan: { a: task } });
		expect(names(planned)).toEqual([
			'overview',
			'answers',
			'standings',
			'checklist',
			'plan',
			'figures',
			'sources',
			'positions'
		]);
		expect(planned.blocks.map(wordsOf).join('\n')).toContain('承認を得る');
	});

	it('say how much a second person has checked, as the document does', () => {
		const { entries } = assessmentOf('matureTeam');
		const checked = { on: '2026-11-20', by: '佐藤' };
		const more = content({ entries: { ...entries, '2.13': { ...entries['2.13'], checked } } });
		const said = /確認済み1問/;
		expect(wordsOf(more.blocks[0]!)).toMatch(said);
		expect((more.sheets[0]?.rows ?? []).flat().map(cellText).join('\n')).toMatch(said);
	});
});

describe('the document', () => {
	it('has each item below its own section', () => {
		const { blocks: all } = content();
		const { itemByItem } = contentWords();
		const blocks = all.slice(all.findIndex((each) => wordsOf(each) === itemByItem) + 1);
		for (const section of ['1', '2', '6']) {
			const titles = below(blocks, new RegExp(`^${section}\\. `)).filter((words) =>
				/^\d\.\d+ /.test(words)
			);
			expect(titles.length).toBeGreaterThan(0);
			expect(titles.filter((words) => !words.startsWith(`${section}.`))).toEqual([]);
		}
	});

	it('ends with what must be known: the years between, and the cautions about items', () => {
		const cautions = below(content().blocks, new RegExp(`^${contentWords().caution}`));
		expect(cautions.join('\n')).toMatch(/年/);
		expect(cautions.some((words) => words.includes('2.9'))).toBe(true);
	});
});

describe('what weighs most', () => {
	it.each(teams)('says of each item what is said of that item, in its list, for %s', (team) => {
		const report = reportOfTeam(team);
		const { blocks } = documentOf(assessmentOf(team), report);
		const { lists, nothing } = keyPointWords();
		const order = ['behind', 'notSettled', 'ahead'] as const;
		const headings = blocks.filter((each) => each.kind === 'heading').map(({ text }) => text);
		expect(headings.filter((each) => order.some((list) => lists[list] === each))).toEqual(
			order.map((list) => lists[list])
		);
		for (const list of order) {
			const found = below(blocks, new RegExp(`^${lists[list]}`));
			const ids = report.highlights[list];
			expect(found).toHaveLength(Math.max(1, ids.length));
			if (ids.length === 0) expect(found).toEqual([nothing[list]]);
			ids.forEach((id, index) => {
				const standing = report.highlights.standings.find((each) => each.item === id)!;
				expect(found[index]).toMatch(new RegExp(`^${id} `));
				expect(found[index]?.endsWith(` — ${standingLine(standing)}`)).toBe(true);
			});
		}
	});
});
