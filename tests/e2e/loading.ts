import { expect, type Page } from '@playwright/test';
import type { Answer, Entries, Entry } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import type { AllGiven, Given, Provision } from './answering';

/** An exported assessment, as the product writes it. */
export function assessmentOf(entries: Entries, rest: Partial<Assessment> = {}): Assessment {
	return {
		format: 'csirt-self-assessment',
		version: 2,
		id: '11111111-2222-4333-8444-555555555555',
		title: '2026年度 自己評価',
		organisation: '例示株式会社',
		createdAt: '2026-04-01T00:00:00.000Z',
		changedAt: '2026-04-02T03:04:05.000Z',
		entries,
		...rest
	};
}

/** A file to choose, of any content. */
export function fileOf(content: unknown) {
	const text = typeof content === 'string' ? content : JSON.stringify(content);
	return { name: 'answers.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** Chooses a file to load, on the page for it. */
export async function choose(page: Page, content: unknown): Promise<void> {
	await page.getByLabel(/^(読み込むファイル|File to load)$/).setInputFiles(fileOf(content));
}

/** Chooses a file that fits, and takes it in beside what is there. */
export async function load(page: Page, content: Assessment): Promise<void> {
	await choose(page, content);
	await page
		.getByRole('button', { name: /^(このファイルを読み込む|写しとして追加する|Load this file)$/ })
		.click();
	const done = [`「${content.title}」を読み込みました。`, `“${content.title}” has been loaded.`];
	await expect(page.getByText(done[0]!).or(page.getByText(done[1]!))).toBeVisible();
}

/** Begins with a file, as a person who comes back with one: the quick way to many answers. */
export async function begin(page: Page, address: string, answers: AllGiven): Promise<void> {
	await page.goto(`${address}files/`);
	await load(page, assessmentOf(entriesOf(answers)));
}

/** The entries that the product keeps for what a person says. */
export function entriesOf(answers: AllGiven): Record<string, Entry> {
	return Object.fromEntries(
		Object.entries(answers).map(([id, given]) => [
			id,
			{
				answer: answerOf(given),
				...(typeof given === 'object' && 'other' in given && { other: given.other })
			}
		])
	);
}

const provisions = {
	内製: 'inHouse',
	内製と外注が半々: 'half',
	外注: 'outsourced',
	提供していない: 'notOffered'
} as const satisfies Record<Provision, string>;

function answerOf(given: Given): Answer {
	if (given === 'わからない') return { kind: 'dontKnow' };
	if (given === '該当しない') return { kind: 'notApplicable' };
	if ('choose' in given) return { kind: 'choice', option: given.choose };
	if ('tick' in given) return { kind: 'choices', options: [...given.tick] };
	if ('services' in given) {
		return {
			kind: 'services',
			provisions: Object.fromEntries(
				Object.entries(given.services).map(([letter, label]) => [letter, provisions[label]])
			)
		};
	}
	const [, year, month] = /^(\d{4})年(\d{1,2})月$/.exec(given.type) ?? [];
	return year !== undefined && month !== undefined
		? { kind: 'month', year: Number(year), month: Number(month) }
		: { kind: 'people', people: Number(given.type) };
}
