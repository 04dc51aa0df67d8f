import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Assessment } from '$lib/data/assessment';
import type { Matter } from '$lib/data/readiness/matter';
import type { Report } from '$lib/data/report/report';
import { criterionNumber } from '../../src/lib/wording/criterionNumber';
import matterList from '../../src/lib/data/readiness/matters.json' with { type: 'json' };
import items from '../../src/lib/data/survey/items.json' with { type: 'json' };
import { made } from './documents';
import { toEnglish } from './english';
import { expectedPeers, expectedShares, says } from './expectedFigures';
import { csvOf, markdownText, sheetsOf, wordText } from './fileText';
import { load as loadFile } from './loading';
import { bare, print } from './paper';
import { untilDrawn } from './screen';
import { expect, test } from './story';
import { isLong } from './long';

const verdicts = {
	ja: {
		settled: '済',
		documented: '文書化済み（未承認）',
		rough: '一部',
		unknown: '不明',
		notSettled: '未',
		notApplicable: '対象外'
	},
	en: {
		settled: 'Settled',
		documented: 'Documented, not approved',
		rough: 'Rough or in part',
		unknown: 'Unknown',
		notSettled: 'Not settled',
		notApplicable: 'Does not apply'
	}
} as const;

type Language = keyof typeof verdicts;

const matters = matterList as unknown as readonly Pick<Matter, 'id' | 'title' | 'criteria'>[];

for (const team of ['matureTeam', 'newTeam'] as const) {
	for (const language of ['ja', 'en'] as const) {
		// Each team and each language at least.
		if (!isLong && (team === 'matureTeam') !== (language === 'ja')) continue;
		test(`every output says the same of ${team} in ${language}`, async ({ page, site }) => {
			await load(page, site.address, team, language);
			const report = JSON.parse(command(team, '--json')) as Report;

			await page.goto(`${site.address}report/`);
			const reportPage = await seen(page);
			await page.goto(`${site.address}checklist/`);
			const checklistPage = await seen(page);
			await page.goto(`${site.address}documents/`);
			const word = wordText((await made(page, 'word')).bytes);
			const markdown = markdownText(text((await made(page, 'markdown')).bytes));
			const sheets = Object.values(sheetsOf((await made(page, 'workbook')).bytes));
			const positions = withBareNumbers(csvOf(text((await made(page, 'positions')).bytes)));
			const checklist = withBareNumbers(csvOf(text((await made(page, 'checklist')).bytes)));
			const json: unknown = JSON.parse(text((await made(page, 'json')).bytes));
			const printed = command(team, '--lang', language);

			expect(json).toEqual(report);
			expectShares(report, language, {
				// On paper stands the standing with its cut; what is folded on the screen is not.
				room: { screen: reportPage.screen, word, markdown },
				own: { command: printed }
			});
			expectVerdicts(report, language, {
				screen: checklistPage.screen,
				paper: checklistPage.paper,
				command: printed,
				word,
				markdown,
				workbook: rows(sheets[3]),
				csv: rows(checklist)
			});
			// The sheets of the workbook: overview, answers, standings, checklist, sources, shares.
			expectNumbers(report, language, { workbook: sheets.at(-1) ?? [], csv: positions });
			expect(sheets.at(-1)).toEqual(positions);
			expect(sheets[3]).toEqual(checklist);
		});
	}
}

/** Without the word before an item's number, which a workbook can do without. */
function withBareNumbers(rows: string[][]): string[][] {
	return rows.map((row) =>
		row.map((cell) =>
			cell
				.replace(/^(設問|確認項目|Item|Criterion) (?=[S\d]+\.\d)/, '')
				// What keeps a month from becoming a day.
				.replace(/^'(?=\d|\p{L}+\.? \d{4}$)/u, '')
		)
	);
}

async function load(page: Page, address: string, team: string, language: Language) {
	await page.goto(`${address}files/`);
	await loadFile(page, JSON.parse(readFileSync(fileOf(team), 'utf8')) as Assessment);
	await expect(page.getByText('を読み込みました。')).toBeVisible();
	if (language === 'en') await toEnglish(page);
}

function fileOf(team: string): string {
	return fileURLToPath(new URL(`../fixtures/${team}.json`, import.meta.url));
}

/** What a second person gets who works the report out again. */
function command(team: string, ...args: string[]): string {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const program = ['src/commands/report.mjs', fileOf(team), ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, program, {
		cwd: root,
		encoding: 'utf8'
	});
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	return stdout;
}

/** The words of a page, those that are folded among them, and those of its print. */
async function seen(page: Page): Promise<{ screen: string; paper: string }> {
	await untilDrawn(page);
	const all = page.getByRole('button', { name: /^(すべて開く|Open all)$/ });
	if (await all.isVisible()) await all.click();
	const screen = (await page.getByRole('main').textContent()) ?? '';
	return { screen, paper: (await print(page)).join('') };
}

function text(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}

/** A checklist's rows as text: a criterion's number and its title in one. */
function rows(table: readonly (readonly string[])[] = []): string {
	return table
		.flatMap(([matter, verdict, id, name, ...rest]) => [matter, verdict, `${id} ${name}`, ...rest])
		.join(' | ');
}

/** Without white space, and without regard to capital letters at the start of a sentence. */
function flat(words: string): string {
	return bare(words).toLowerCase();
}

function literal(words: string): string {
	return flat(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

interface Texts {
	[output: string]: string;
}

/** Each item's own piece of a text that goes through the items in order. */
function piecesByItem(words: string, language: Language): Map<string, string> {
	const whole = flat(words);
	let from = 0;
	const starts = items.map(({ id, prompt }) => {
		from = whole.indexOf(flat(`${id} ${prompt[language]}`), from);
		if (from < 0) throw new Error(`${id} is missing`);
		return { id, from };
	});
	return new Map(
		starts.map(({ id, from }, place) => [id, whole.slice(from, starts[place + 1]?.from)])
	);
}

/**
 * Finds every share at its item. `room`: outputs that hold every option's share; `own`: those that
 * hold the shares of one's own answer only.
 */
function expectShares(report: Report, language: Language, outputs: { room: Texts; own: Texts }) {
	const expected = expectedShares(report, language);
	expect(expected.length).toBeGreaterThan(100);
	for (const [output, words] of Object.entries({ ...outputs.room, ...outputs.own })) {
		const pieces = piecesByItem(words, language);
		const missing = expected
			.filter(({ isOwn }) => isOwn || output in outputs.room)
			.filter(({ id, phrase }) => !says(pieces.get(id) ?? '', phrase))
			.map(({ id, phrase }) => `${id}: ${phrase}`);
		expect.soft(missing, output).toEqual([]);
	}
}

/** Finds every share as numbers in a row of its item, and no row whose numbers are not the report's. */
function expectNumbers(
	report: Report,
	language: Language,
	outputs: Record<string, readonly (readonly string[])[]>
) {
	const expected = expectedShares(report, language);
	for (const [output, [, ...body]] of Object.entries(outputs)) {
		const told = body.map((row) => [row[0], ...row.slice(9, 14)].join(' | '));
		const missing = expected
			.map(({ id, numbers: { exact, low, high, fewest, most } }) =>
				[id, exact, low, high, fewest, most].join(' | ')
			)
			.filter((line) => !told.includes(line));
		expect.soft(missing, output).toEqual([]);
	}
}

/** Finds the report's verdict, and no other, beside each matter and each criterion, and its peers. */
function expectVerdicts(report: Report, language: Language, outputs: Texts) {
	const labels = Object.values(verdicts[language]).map(literal).join('|');
	const peers = expectedPeers(report, language);
	for (const [output, words] of Object.entries(outputs)) {
		const whole = flat(words);
		const beside = (title: string) => {
			const pattern = new RegExp(`${literal(title)}(?:判定:|verdict:)?[:✓◕◐✕–?|]*(${labels})`, 'g');
			return [...whole.matchAll(pattern)];
		};
		for (const matter of report.matters) {
			const known = matters.find(({ id }) => id === matter.id);
			const title = known?.title[language] ?? '';
			const found = new Set(beside(title).map(([, verdict]) => verdict));
			expect
				.soft([...found], `${output} ${matter.id}`)
				.toEqual([flat(verdicts[language][matter.verdict])]);
			for (const criterion of matter.criteria) {
				const named = known?.criteria.find(({ id }) => id === criterion.id)?.title[language] ?? '';
				const [match, ...more] = beside(`${criterionNumber(criterion.id)} ${named}`);
				expect.soft(more, `${output} ${criterion.id} twice`).toEqual([]);
				expect
					.soft(match?.[1], `${output} ${criterion.id}`)
					.toBe(flat(verdicts[language][criterion.verdict]));
				const phrase = peers[criterion.id];
				if (phrase === undefined || !match) continue;
				// As far as a row can go: the next one has figures of its own.
				const row = whole.slice(match.index, nextCriterion(whole, match.index + 1, language));
				expect.soft(says(row, phrase) ? '' : row, `${output} ${criterion.id}: ${phrase}`).toBe('');
			}
		}
	}
}

function nextCriterion(whole: string, from: number, language: Language): number {
	const starts = matters
		.flatMap(({ criteria }) => criteria)
		.map(({ id, title }) => whole.indexOf(flat(`${criterionNumber(id)} ${title[language]}`), from))
		.filter((start) => start >= 0);
	return Math.min(whole.length, ...starts);
}
