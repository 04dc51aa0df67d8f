import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../../src/commands/serve.mjs';
import { singleFile } from '../../src/commands/singleFile.mjs';
import { answerEveryKind, expectServices } from './answers';
import type { Browser } from './browser';
import { secured } from './secured';
import { downloaded, expect, expectSaved, says, test, visit } from './story';
import { until } from './until';

const passphrase = 'kawa-yama-ame-22';

// `npm test` runs this one where the engine is there.
const short = { tag: '@short' };

test('the main story, from a server that goes away', short, async ({ driven: browser }) => {
	const site = await serve(0);
	await followMainStory(browser, site.address);
	await expectKept(browser);
	await site.close();
	await expectOffline(browser, site.address);
});

test('the main story over https, with a certificate that is excepted', async ({
	driven: browser,
	engine
}) => {
	const site = await serve(0);
	const door = await secured(site.address, dirname(browser.downloads));
	await followMainStory(browser, door.address);
	if (keepsExcepted[engine]) await expectKept(browser);
	await visit(browser, door.address);
	await says(
		browser,
		keepsExcepted[engine] ? '一度開けば、' : 'ネットワークのない所では開けません'
	);
	await Promise.all([door.close(), site.close()]);
	if (keepsExcepted[engine]) await expectOffline(browser, door.address);
});

/** Whether an exception for a certificate goes for workers too: then the product is kept. */
const keepsExcepted = { firefox: true, webkit: true };

test('plain http, from another machine: one copy, and nothing is promised', async ({
	driven: browser
}) => {
	const host = Object.values(networkInterfaces())
		.flatMap((all) => all ?? [])
		.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
	test.skip(host === undefined, 'this machine has no network');
	const site = await serve(0, { host: host ?? '' });
	const address = site.address.replace('localhost', host ?? '');
	await visit(browser, address);
	await says(browser, '暗号化されていない接続（http）');
	expect(await browser.run(() => document.body.textContent)).not.toContain('一度開けば');
	await browser.press({ css: 'button', name: 'アセスメントを始める' });
	await says(browser, 'どのセクションからでも始められます');
	await expectSaved(browser);
	await answerEveryKind(browser, (path) => `${address}${path}`);
	await browser.reload();
	await expectServices(browser);
	await site.close();
});

test('the single file from the disk', async ({ driven: browser }) => {
	const copy = join(dirname(browser.downloads), '社内 文書', 'csirt-self-assessment.html');
	await mkdir(dirname(copy));
	await copyFile(singleFile, copy);
	const address = pathToFileURL(copy).href;
	await visit(browser, address);
	await browser.press({ css: 'button', name: 'アセスメントを始める' });
	await says(browser, 'どのセクションからでも始められます');
	await expectSaved(browser);
	await answerEveryKind(browser, (path) => `${address}#/${path}`);
	await browser.reload();
	await expectServices(browser);
	await visit(browser, `${address}#/report/`);
	await says(browser, '66チーム中53チーム以上');
});

/** From the first answer to the second tab. */
async function followMainStory(browser: Browser, address: string): Promise<void> {
	const at = (path: string) => `${address}${path}`;
	await browser.resize(1280, 900);
	await visit(browser, address);
	await browser.press({ css: 'button', name: 'アセスメントを始める' });
	await says(browser, 'どのセクションからでも始められます');
	await expectSaved(browser);
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
}

/** The product is put by. */
async function expectKept(browser: Browser): Promise<void> {
	await until('the worker', () =>
		browser.run(async () => {
			await navigator.serviceWorker.ready;
			return navigator.serviceWorker.controller?.state === 'activated';
		})
	);
}

/** With the server gone, a page that was not open yet, and the other language. */
async function expectOffline(browser: Browser, address: string): Promise<void> {
	await visit(browser, `${address}checklist/`);
	await says(browser, '構築時に定めておくべき事項');
	await browser.press({ css: 'button', name: 'English' });
	await says(browser, 'The six matters at a glance');
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
