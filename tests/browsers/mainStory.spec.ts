import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../../src/commands/serve.mjs';
import { singleFile } from '../../src/commands/singleFile.mjs';
import type { Browser } from './browser';
import { misplacedControls } from './controls';
import { downloaded, expect, expectSaved, says, test, visit } from './story';
import { until } from './until';

const passphrase = 'kawa-yama-ame-22';

test('the main story, from a server that goes away', async ({ driven: browser }) => {
	const site = await serve(0);
	const at = (path: string) => `${site.address}${path}`;
	await browser.resize(1280, 900);
	await visit(browser, site.address);
	await browser.press({ css: 'button', name: 'アセスメントを始める' });
	await says(browser, 'どのセクションからでも始められます');
	await answerEveryKind(browser, at);

	await browser.reload();
	await expectServices(browser);

	await visit(browser, at('report/'));
	// 4.1 of the survey's report: over 8 tenths of 66 teams; 0.8 × 66 = 52.8.
	await says(browser, '66チーム中53チーム以上');

	await visit(browser, at('files/'));
	await exportPlain(browser);
	await exportEncrypted(browser);
	await importEncrypted(browser, at);

	await browser.openTab();
	await visit(browser, at('questionnaire/2.9/'));
	await says(browser, 'このアセスメントは、別のタブで編集中です');
	await expectServices(browser);
	await browser.goToTab(0);

	await until('the worker', () =>
		browser.run(async () => {
			await navigator.serviceWorker.ready;
			return navigator.serviceWorker.controller?.state === 'activated';
		})
	);
	await site.close();
	await visit(browser, at('checklist/'));
	await says(browser, '構築時に定めておくべき事項');
	await browser.press({ css: 'button', name: 'English' });
	await says(browser, 'The six matters at a glance');
});

test('the single file from the disk', async ({ driven: browser }) => {
	const copy = join(dirname(browser.downloads), '社内 文書', 'csirt-self-assessment.html');
	await mkdir(dirname(copy));
	await copyFile(singleFile, copy);
	const address = pathToFileURL(copy).href;
	await visit(browser, address);
	await browser.press({ css: 'button', name: 'アセスメントを始める' });
	await says(browser, 'どのセクションからでも始められます');
	await answerEveryKind(browser, (path) => `${address}#/${path}`);
	await browser.reload();
	await expectServices(browser);
	await visit(browser, `${address}#/report/`);
	await says(browser, '66チーム中53チーム以上');
});

/** One choice, several, a month, a number, services. No page is left before what is on it is kept. */
async function answerEveryKind(browser: Browser, at: (path: string) => string): Promise<void> {
	await visit(browser, at('questionnaire/2.10/'));
	await browser.press({ css: 'label', name: 'c', within: '[id="item-2.13"]' });
	await expectSaved(browser);
	await visit(browser, at('questionnaire/2.4/'));
	for (const name of ['a', 'c']) {
		await browser.press({ css: 'label', name, within: '[id="item-2.4"]' });
	}
	await expectSaved(browser);
	await visit(browser, at('questionnaire/1.5/'));
	await browser.type({ css: 'input', within: '[id="item-1.5"]' }, '2014年4月');
	await expectSaved(browser);
	await visit(browser, at('questionnaire/3.1/'));
	await browser.type({ css: 'input', within: '[id="item-3.3"]' }, '５名');
	await expectSaved(browser);
	await visit(browser, at('questionnaire/2.9/'));
	for (const [row, name] of services) {
		await browser.press({ css: 'label', name, within: rowOf(row) });
	}
	await expectSaved(browser);
	for (const width of [320, 768, 1280]) {
		await browser.resize(width, 900);
		expect(await browser.run(misplacedControls), `${width} px`).toEqual([]);
	}
}

const services = [
	['a', '内製'],
	['b', '内製と外注が半々'],
	['c', '外注'],
	['d', '提供していない']
] as const;

const rowOf = (row: string) => `[role=radiogroup]:has([name="service-${row}"])`;

/** What stands beside the chosen one of each row is what was pressed. */
async function expectServices(browser: Browser): Promise<void> {
	await says(browser, '22サービスのうち4サービスを回答済み');
	const chosen = await browser.run(() =>
		[...document.querySelectorAll<HTMLInputElement>('[id="item-2.9"] [type=radio]:checked')].map(
			(control) => [control.name.slice(-1), control.labels?.[0]?.textContent?.trim()]
		)
	);
	expect(chosen).toEqual(services);
}

async function exportPlain(browser: Browser): Promise<void> {
	await browser.press({ css: 'button', name: '回答をファイルに保存する' });
	const file: unknown = JSON.parse(await readFile(await downloaded(browser, '.json'), 'utf8'));
	expect(file).toMatchObject({
		entries: {
			'1.5': { answer: { kind: 'month', year: 2014, month: 4 } },
			'2.4': { answer: { kind: 'choices', options: ['a', 'c'] } },
			'2.9': {
				answer: { provisions: { a: 'inHouse', b: 'half', c: 'outsourced', d: 'notOffered' } }
			},
			'2.13': { answer: { kind: 'choice', option: 'c' } },
			'3.3': { answer: { kind: 'people', people: 5 } }
		}
	});
}

async function exportEncrypted(browser: Browser): Promise<void> {
	await browser.press({ css: 'label', name: 'パスフレーズで暗号化する' });
	await browser.type({ css: 'input', name: '新しいパスフレーズ' }, passphrase);
	await browser.type({ css: 'input', name: 'もう一度同じパスフレーズ' }, passphrase);
	await browser.press({ css: 'button', name: '回答をファイルに保存する' });
}

/** Loads what was encrypted, beside what is there. */
async function importEncrypted(browser: Browser, at: (path: string) => string): Promise<void> {
	const file = await downloaded(browser, '.age');
	await visit(browser, at('files/'));
	await browser.choose({ css: 'input[type=file]', name: '読み込むファイル' }, [file]);
	await browser.type({ css: 'input', name: 'ファイルのパスフレーズ' }, passphrase);
	await browser.press({ css: 'button', name: '開く' });
	await says(browser, '読み込む前の確認');
}
