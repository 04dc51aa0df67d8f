import type { Page } from '@playwright/test';
import type { Answer } from '$lib/data/answer';
import { assessmentOf } from './loading';
import { begin, expect, test } from './story';

const choice = (option: string): Answer => ({ kind: 'choice', option });

/** The files of so many organisations; the first one says something else to 2.8. */
function files(count: number, first: string) {
	return Array.from({ length: count }, (_, place) => {
		const id = `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
		const answers = {
			'1.1': { answer: choice('a') },
			'2.8': { answer: choice(place === 0 ? first : 'b') }
		};
		const content = assessmentOf(answers, {
			id,
			title: '2026年度',
			organisation: `子会社${place}`
		});
		return {
			name: `${place}.json`,
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(content))
		};
	});
}

async function choose(page: Page, count: number, first: string): Promise<void> {
	await page.reload();
	await page.getByLabel('集めたファイル').setInputFiles(files(count, first));
	await expect(page.getByRole('button', { name: '分布の CSV を作成する' })).toBeVisible();
}

test('beside a table that was saved before, what one has changed is withheld and named', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await page.goto(`${site.address}group/`);
	await choose(page, 40, 'a');
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: '分布の CSV を作成する' }).click();
	await saved;

	await choose(page, 40, 'b');
	const withheld = page.getByText('次の設問は示しません。');
	await expect(withheld).toContainText('少数の組織の回答がわかるためです：2.8');
	await expect(withheld).not.toContainText('1.1');

	// One that left is in every item: nothing of the group may be saved.
	await choose(page, 39, 'a');
	await page.getByRole('button', { name: '分布の CSV を作成する' }).click();
	await expect(page.getByText('抜けた組織も加わった組織も')).toBeVisible();
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByText('No file was saved, because beside one')).toBeVisible();
});
