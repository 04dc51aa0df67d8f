import { readFileSync } from 'node:fs';

const fixture = new URL('../fixtures/matureTeam.json', import.meta.url);
const fullAssessment = JSON.parse(readFileSync(fixture, 'utf8'));

/**
 * What each origin has in store when a page is opened: for the product an assessment just begun, or a
 * full one; for the peers a key of no meaning, so that the browser prepares their context in the same way.
 */
export async function prepareStates(browser, productAddress, pagesAddress) {
	const context = await browser.newContext({ locale: 'ja-JP' });
	const page = await context.newPage();
	await page.goto(productAddress);
	await page.getByRole('button', { name: 'アセスメントを始める' }).click();
	await page.getByRole('heading', { name: '質問票', level: 1 }).waitFor();
	const product = await context.storageState({ indexedDB: true });
	await context.close();
	const full = withEntries(structuredClone(product), fullAssessment.entries);
	const origin = new URL(pagesAddress).origin;
	const peers = {
		cookies: [],
		origins: [{ origin, localStorage: [{ name: 'bench', value: '' }] }]
	};
	return { product, full, peers };
}

/** @param {object} state As Playwright gives it. @param {object} entries */
function withEntries(state, entries) {
	const records = state.origins
		.flatMap(({ indexedDB }) => indexedDB)
		.flatMap(({ stores }) => stores)
		.flatMap((store) => store.records)
		.filter(({ value }) => value?.format === 'csirt-self-assessment');
	if (records.length === 0) throw new Error('no assessment is in the store');
	for (const { value } of records) value.entries = entries;
	return state;
}
