import { expect, test } from '@playwright/test';
import { serve } from '../../src/commands/serve.mjs';
import { secured } from '../browsers/secured';
import { visit } from './answering';
import { expectSaved, itemOf } from './story';

// What a person sees who has clicked the browser's warning away: the page opens, its worker does not.
test.use({ ignoreHTTPSErrors: true, serviceWorkers: 'allow' });

test('nothing is promised where the browser does not trust the certificate', async ({
	page
}, info) => {
	const site = await serve(0);
	const door = await secured(site.address, info.outputPath());
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.goto(door.address);
	const said = page.getByRole('status').filter({ hasText: 'ネットワーク' });
	await expect(said).toContainText('このツールを保存できませんでした');
	await expect(said).toContainText('ネットワークのない所では開けません');
	await expect(page.getByText('ネットワークがなくても使えます')).toHaveCount(0);

	// Everything else works, as the page says.
	await page.getByRole('button', { name: 'アセスメントを始める' }).click();
	await expect(page.getByRole('heading', { name: '質問票', level: 1 })).toBeVisible();
	await visit(page, door.address, '2.8');
	const first = itemOf(page, '2.8').getByRole('radio').first();
	await first.check();
	await expectSaved(page);
	await page.reload();
	await expect(first).toBeChecked();
	expect(errors).toEqual([]);
	await door.close();
	await site.close();
});
