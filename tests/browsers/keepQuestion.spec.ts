import { serve } from '../../src/commands/serve.mjs';
import type { Browser } from './browser';
import { expect, expectSaved, says, test, visit } from './story';

// Only where the browser puts the question to the person: Firefox.

test('the page says why it asks, after the first answer, and once', async ({ driven: browser }) => {
	const site = await serve(0);
	await visit(browser, site.address);
	await browser.press({ css: 'button', name: 'アセスメントを始める' });
	await says(browser, 'どのセクションからでも始められます');
	await expectSaved(browser);
	expect(await isOffered(browser)).toBe(false);

	await answer(browser, site.address, 'c');
	await says(browser, why);
	await browser.press({ css: 'button', name: '今は頼まない' });
	await answer(browser, site.address, 'b');
	// A page that says all it has to say of this by itself.
	await visit(browser, `${site.address}safety/`);
	await says(browser, '消さずに残すようブラウザに頼む');
	expect(await isOffered(browser)).toBe(false);

	await browser.press({ css: 'button', name: '消さずに残すようブラウザに頼む' });
	await says(browser, '消さずに残すことをブラウザが約束しています');
	await site.close();
});

const why = 'ディスクの空きが足りなくなると、ブラウザが回答を消すことがあります';

function isOffered(browser: Browser): Promise<boolean> {
	return browser.run((text) => document.body.textContent?.includes(text) ?? false, why);
}

async function answer(browser: Browser, address: string, option: string): Promise<void> {
	await visit(browser, `${address}questionnaire/2.10/`);
	await browser.press({ css: 'label', name: option, within: '[id="item-2.13"]' });
	await expectSaved(browser);
}
