import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { serve } from '../../src/commands/serve.mjs';
import { builtPages } from '../e2e/builtPages';
import { says, test, visit } from './story';

// Run by `npm run shots:browsers`: every page with a whole assessment, to be looked at.

const shots = fileURLToPath(new URL('../../shots', import.meta.url));
const full = fileURLToPath(new URL('../fixtures/matureTeam.json', import.meta.url));

test('every page, wide and narrow', async ({ driven: browser, engine }) => {
	test.setTimeout(0);
	const folder = join(shots, engine);
	mkdirSync(folder, { recursive: true });
	const site = await serve(0);
	await visit(browser, `${site.address}files/`);
	await browser.choose({ css: 'input[type=file]', name: '読み込むファイル' }, [full]);
	await browser.press({ css: 'button', name: 'このファイルを読み込む' });
	await says(browser, 'を読み込みました');
	const wanted = process.env.ONLY?.split(',');
	for (const width of [1280, 390]) {
		for (const path of builtPages().filter((each) => wanted?.includes(each) ?? true)) {
			await visit(browser, `${site.address}${path}`);
			// Long pages are cut: of higher windows WebKit gives no picture at times.
			await browser.resize(width, 600);
			const height = await browser.run(() => document.documentElement.scrollHeight);
			await browser.resize(width, Math.min(Math.max(height, 600), 1300));
			await browser.run(
				() =>
					new Promise<void>((done) =>
						requestAnimationFrame(() => requestAnimationFrame(() => done()))
					)
			);
			const name = path.replaceAll('/', '-').replace(/-$/, '') || 'start';
			writeFileSync(join(folder, `${name}-${width}.png`), await browser.picture());
		}
	}
	await site.close();
});
