import { readFileSync } from 'node:fs';
import { isLong } from './long';
import { expect, test } from './story';
import { items } from './survey';

// Numbers that were made to fit every published sentence: nobody has read them anywhere.
const charts = JSON.parse(
	readFileSync(new URL('../fixtures/madeCharts.json', import.meta.url), 'utf8')
) as Record<string, { cells: Record<string, string>; base: string }>;

const asked = items.filter(({ origin }) => origin !== 'own');
const typedItems = isLong ? asked : asked.slice(0, 3);

/**
 * What a practised person needs for a key, with the time to look at the PDF: 40 minutes for all items are
 * 2,400 seconds.
 */
test(`${typedItems.length} items are typed by keyboard alone`, async ({ page, site }) => {
	test.setTimeout(1_800_000);
	await page.goto(`${site.address}editions/desk/`);
	await page.getByRole('button', { name: '始める', exact: true }).press('Enter');
	await page.getByLabel('書き写す人の名前').fill('甲');
	await page.locator('[data-field]').first().focus();

	let keys = 0;
	const started = Date.now();
	const press = async (key: string) => {
		await page.keyboard.press(key);
		keys++;
	};
	for (const { id } of typedItems) {
		await expect(
			page.getByRole('heading', { level: 3, name: new RegExp(`^${id.replaceAll('.', '\\.')} `) })
		).toBeVisible();
		const chart = charts[id];
		if (!chart) throw new Error(`${id} has no chart`);
		const fields = await page
			.locator('[data-field]')
			.evaluateAll((all) => all.map((field) => field.getAttribute('data-field') ?? ''));
		for (const field of fields) {
			const text = field === 'page' ? '32' : field === 'base' ? chart.base : chart.cells[field];
			// What need not be typed is passed over.
			for (const digit of isPassedOver(field, text) ? '' : (text ?? '')) await press(digit);
			if (field === 'page') break;
			await press('Tab');
		}
		await press('Enter');
	}
	const seconds = Math.round((Date.now() - started) / 1000);
	console.log(`${typedItems.length} items: ${keys} keys, ${seconds} s by a machine`);

	await expect(
		page.getByRole('heading', { name: `52問中${typedItems.length}問が確定` })
	).toBeVisible();
	await expect(page.getByText('保存しました', { exact: true })).toBeVisible();
});

function isPassedOver(field: string, text: string | undefined): boolean {
	return text === '0' && (field === 'none' || field.endsWith('/noAnswer'));
}
