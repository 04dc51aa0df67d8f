import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/commands/serve.mjs';
import { give, visit } from './answering';
import { test } from './profile';
import { expect, expectSaved, itemOf, test as story } from './story';
import { intranet } from './ways';

const build = fileURLToPath(new URL('../../build', import.meta.url));

test('over plain http a link after a deployment loads the page anew', async ({ profile }) => {
	const site = await serve(0, { host: '127.0.0.1' });
	const address = site.address.replace('localhost', 'intranet.test');
	const browser = await profile.start(intranet);
	const page = await browser.newPage();
	await page.goto(address);
	await page.getByRole('button', { name: 'アセスメントを始める' }).click();
	// Whoever leaves before is asked to stay.
	await expectSaved(page);
	await visit(page, address, '2.8');
	await give(page, '2.8', { choose: 'a' });
	await expectSaved(page);

	const renamed = await nextDeployment();
	site.replace(renamed);
	// What names the scripts has another name too after a build; here it has not, so none must be kept.
	await (await browser.newCDPSession(page)).send('Network.clearBrowserCache');
	await page.getByRole('link', { name: '比較レポート' }).first().click();
	await expect(page.getByRole('heading', { name: '比較レポート', level: 1 })).toBeVisible();
	await visit(page, address, '2.8');
	await expect(itemOf(page, '2.8').getByRole('radio').first()).toBeChecked();
	await site.close();
	await rm(renamed, { recursive: true });
});

/** A copy of the site where the scripts of pages have other names, as after a next build. */
async function nextDeployment(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'csirt-deployment-'));
	await cp(build, folder, { recursive: true });
	const nodes = join(folder, '_app/immutable/nodes');
	const renamed = (await readdir(nodes)).filter((name) => name.endsWith('.js'));
	for (const name of renamed) await rename(join(nodes, name), join(nodes, nextName(name)));
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !/\.(js|html)$/.test(entry.name)) continue;
		const file = join(entry.parentPath, entry.name);
		const text = await readFile(file, 'utf8');
		const next = renamed.reduce((all, name) => all.replaceAll(name, nextName(name)), text);
		await writeFile(file, next);
	}
	return folder;
}

function nextName(name: string): string {
	return name.replace(/\.js$/, '-next.js');
}

story('an address with index.html is the page itself', async ({ page, site }) => {
	for (const [path, name] of [
		['index.html', 'CSIRT セルフアセスメント'],
		['method/index.html?x=1', '']
	] as const) {
		await page.goto(site.address + path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByText('ページが見つかりません')).toHaveCount(0);
		await expect(page).toHaveURL(site.address + path.replace('index.html', ''));
		if (name) await expect(page).toHaveTitle(new RegExp(name));
	}
});
