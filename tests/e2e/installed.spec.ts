import { serve } from '../../src/commands/serve.mjs';
import { give, visit } from './answering';
import { builtPages } from './builtPages';
import { isLong } from './long';
import { test as withProfile } from './profile';
import { isDrawn, openCard } from './reading';
import { expect, expectSaved, open, test, watch } from './story';
import { beginKept, companyPath, expectKept } from './ways';

test.use({ serviceWorkers: 'allow' });

withProfile('the browser offers to install it, wherever it is served', async ({ profile }) => {
	const site = await serve(0, { under: companyPath });
	// In a private window nothing can be installed, so this needs a profile.
	const browser = await profile.start();
	const troubles = watch(browser, site.address);
	const page = await browser.newPage();
	await page.goto(site.address);
	await expectKept(page);

	const devtools = await browser.newCDPSession(page);
	expect((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
	const { errors, data } = await devtools.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	expect(JSON.parse(data ?? '')).toMatchObject({
		name: 'CSIRT セルフアセスメント',
		short_name: 'CSIRT',
		lang: 'ja',
		description: expect.stringContaining('回答はこのブラウザの外に出ません')
	});
	// Told apart from another copy on the same server, and from whatever else is there.
	expect((await devtools.send('Page.getAppId')).appId).toBe(site.address);
	expect(troubles).toEqual([]);
	await site.close();
});

test('once kept, a whole session asks the server for nothing but news of the worker', async ({
	page,
	site,
	context
}) => {
	await beginKept(page, site.address);
	site.asked.length = 0;

	// That all of them are kept is told with the server gone: see offline.spec.ts.
	const kinds = new Set<string>();
	for (const path of builtPages()) {
		const kind = path.split('/')[0] ?? '';
		if (!isLong && kinds.has(kind)) continue;
		kinds.add(kind);
		await page.goto(`${site.address}${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'a' });
	await expectSaved(page);
	await open(page, '比較レポート');
	const authority = await openCard(page, '2.8');
	await authority.locator('canvas').scrollIntoViewIfNeeded();
	await expect.poll(() => isDrawn(authority)).toBe(true);
	await page.goto(site.address);
	await page.getByRole('button', { name: '例で試す' }).click();
	// It leads to what it shows, and has nothing to be filled in.
	await expect(page.getByRole('heading', { name: '比較レポート', level: 1 })).toBeVisible();
	await expect(page.getByText('これは例です。', { exact: false })).toBeVisible();
	await expect(page.getByText('インタビューにない').first()).toBeVisible();
	const other = await context.newPage();
	await other.goto(`${site.address}files/`);
	await expect(other.getByRole('heading', { level: 1 })).toBeVisible();

	const others = site.asked.filter((path) => path !== '/service-worker.js');
	expect(others).toEqual([]);
});
