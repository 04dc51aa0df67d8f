import { visit } from './answering';
import { toEnglish } from './english';
import { begin, expect, itemOf, test } from './story';

test('a word is looked up from an item, and leads back to it', async ({ page, site }) => {
	await begin(page, site.address);
	await visit(page, site.address, '2.9');
	const item = itemOf(page, '2.9');
	await item.getByText('この設問について').click();
	await item.getByRole('link', { name: '用語集を開く' }).click();
	await expect(page.getByRole('heading', { name: '用語集', level: 1 })).toBeVisible();
	await expect(page.getByText('すべての公表値と矛盾しない割合の、最小から最大まで')).toBeVisible();
	await page.getByRole('link', { name: '2.9', exact: true }).first().click();
	await expect(item).toBeVisible();
});

test('what was tested for access, and what was not, is said in both languages', async ({
	page,
	site
}) => {
	await page.goto(site.address);
	await page.getByRole('contentinfo').getByRole('link', { name: 'アクセシビリティ' }).click();
	await expect(page.getByRole('heading', { name: '確かめていないこと' })).toBeVisible();
	await expect(page.getByText('全体の適合を宣言するものではありません')).toBeVisible();
	await toEnglish(page);
	await expect(page.getByRole('heading', { name: 'What was not tested' })).toBeVisible();
	await expect(page.getByText('it does not claim conformance as a whole')).toBeVisible();
});

test('while the first page is on its way, that is said, and then no longer', async ({
	page,
	site
}) => {
	const loading = page.getByText('読み込んでいます…');
	let letThrough = () => {};
	const held = new Promise<void>((resolve) => (letThrough = resolve));
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(site.address, { waitUntil: 'commit' });
	await expect(loading).toBeVisible();
	letThrough();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(loading).toHaveCount(0);
});
