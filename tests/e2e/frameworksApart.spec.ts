import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '$lib/data/report/report';
import { builtPages } from './builtPages';
import { made } from './documents';
import { assessmentOf, fileOf, load } from './loading';
import { expect, test } from './story';

const build = new URL('../../build/', import.meta.url);
const textOf = (path: string) => readFileSync(fileURLToPath(new URL(path, build)), 'utf8');

/** Words of SIM3 that are in its data, its page and the words of both, and nowhere else in the product. */
const signs = ['Consolidated Messaging System', '監査の権限についての質問', '比べる最低水準'];
const isOfSim3 = (script: string) => signs.some((sign) => script.includes(sign));

/** What a script imports before it runs; `onDemand`: what it may fetch later too. */
const imports = {
	first: /\b(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g,
	onDemand: /\b(?:from|import)\s*\(?["'`](\.[^"'`]+\.js)["'`]/g
};

/** The scripts that a built page names, and all that these import. */
function scriptsOf(page: string, when: keyof typeof imports): Set<string> {
	const html = textOf(`${page}index.html`);
	const named = [...html.matchAll(/(?:href=|import\()["'`]([^"'`]+\.js)["'`]/g)];
	const scripts = new Set(named.map(([, href = '']) => posix.join(page, href)));
	for (const script of scripts) {
		for (const [, path = ''] of textOf(script).matchAll(imports[when])) {
			// What lists all pages knows the way to each: those are not of this page.
			if (!path.includes('/nodes/')) scripts.add(posix.join(posix.dirname(script), path));
		}
	}
	return scripts;
}

function pagesWithSim3(when: keyof typeof imports): string[] {
	return builtPages().filter((page) =>
		[...scriptsOf(page, when)].some((script) => isOfSim3(textOf(script)))
	);
}

test('no built page but its own comes with SIM3, and none but documents asks for it', () => {
	expect(builtPages().length).toBeGreaterThan(20);
	expect(pagesWithSim3('first')).toEqual(['frameworks/']);
	expect(pagesWithSim3('onDemand')).toEqual(['documents/', 'frameworks/']);
});

test('documents fetch SIM3 only for whoever has chosen minimum levels', async ({ page, site }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		const path = request.url().slice(site.address.length);
		if (request.resourceType() === 'script') scripts.push(path);
	});
	const report = async () => {
		await page.goto(`${site.address}documents/`);
		const { bytes } = await made(page, 'json');
		return JSON.parse(new TextDecoder().decode(bytes)) as Report;
	};

	await page.goto(`${site.address}files/`);
	await load(page, assessmentOf({ '2.11': { answer: { kind: 'choice', option: 'b' } } }));
	expect(await report()).not.toHaveProperty('frameworks');
	expect(scripts.length).toBeGreaterThan(20);
	expect(scripts.filter((script) => isOfSim3(textOf(script)))).toEqual([]);

	await page.goto(`${site.address}frameworks/`);
	const pack = {
		format: 'csirt-minimum-levels',
		version: 1,
		id: 'made-up',
		framework: 'sim3-v2',
		title: '作り物の制度',
		source: '第1版',
		rows: [{ id: 'O-8', minimum: 4 }]
	};
	await page.getByLabel('ファイルから読み込む').setInputFiles(fileOf(pack));
	await expect(page.getByText('満たす 0、満たさない 1、判断できない 0').last()).toBeVisible();
	await expect(page.getByText('保存しました。', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: '日本語' }).click();

	const { frameworks } = await report();
	expect(frameworks?.[0]?.requirements.filter(({ verdict }) => verdict)).toMatchObject([
		{ id: 'O-8', low: 3, high: 3, minimum: 4, verdict: 'notMet' }
	]);
	// It is what one compares with at the next visit too.
	await page.goto(`${site.address}frameworks/`);
	await expect(page.getByLabel('比べる最低水準')).toHaveValue('made-up');
});
