import { serve } from '../../src/commands/serve.mjs';
import { expectSaved, says, test, visit } from './story';

const rounds = 40;

// WebKit left such a transaction open, and no later page could read or write: src/lib/storage/database/leaving.ts.
test('a page that is left in the middle of saving keeps no later page from the store', async ({
	driven: browser
}) => {
	const site = await serve(0);
	await visit(browser, site.address);
	await browser.press({ css: 'button', name: 'アセスメントを始める' });
	await says(browser, 'どのセクションからでも始められます');
	await expectSaved(browser);
	for (let round = 0; round < rounds; round++) {
		const [page, item] = round % 2 === 0 ? ['2.4', '2.4'] : ['2.10', '2.13'];
		await visit(browser, `${site.address}questionnaire/${page}/`);
		await browser.press({ css: 'label', name: 'b', within: `[id="item-${item}"]` });
	}
	await expectSaved(browser);
	await site.close();
});
