import type { Page } from '@playwright/test';
import { everyAnswer } from './everyAnswer';
import { begin } from './loading';
import { bare, print } from './paper';
import { card } from './reading';
import { untilDrawn } from './screen';
import { expect, test } from './story';

// The report is drawn part by part. Whoever is faster than it meets a part of it only: here the turns after
// the first wait until the story lets them go on.

let setSlowness: (rate: number) => Promise<unknown>;

test.beforeEach(async ({ page, site }) => {
	await begin(page, site.address, everyAnswer());
	const device = await page.context().newCDPSession(page);
	setSlowness = (rate) => device.send('Emulation.setCPUThrottlingRate', { rate });
	await setSlowness(5);
	await page.addInitScript(() => {
		const usual = setTimeout;
		const held: (() => void)[] = [];
		window.setTimeout = ((act: () => void, delay?: number) => {
			const isTurn = delay === undefined && document.querySelector('main[aria-busy=true]');
			return isTurn ? held.push(act) : usual(act, delay);
		}) as typeof setTimeout;
		addEventListener('turns may go on', () => {
			window.setTimeout = usual;
			held.forEach((act) => act());
		});
	});
});

test('it is whole on paper, however early one prints', async ({ page, site }) => {
	await openReport(page, site.address);
	await expect(card(page, '7.1')).toHaveCount(0);
	const paper = (await print(page)).join('');
	expect(paper).toContain(bare('7.1 '));
	// What stands last.
	expect(paper).toContain(bare('JPCERT/CC 2015年度調査とJPCERT/CC 2017年度調査'));
});

test('a link leads to its place, however early one follows it', async ({ page, site }) => {
	await openReport(page, site.address);
	await expect(card(page, '7.1')).toHaveCount(0);
	await page.evaluate(() => (location.hash = '#item-7.1'));
	await expect(card(page, '7.1')).toBeInViewport();
	await page.evaluate(() => dispatchEvent(new Event('turns may go on')));
	await untilDrawn(page);
	await expect(card(page, '7.1')).toBeInViewport();
});

test('an address leads to its place', async ({ page, site }) => {
	await page.goto(`${site.address}report/#item-7.1`);
	await expect(card(page, '7.1')).toBeInViewport();
});

async function openReport(page: Page, address: string): Promise<void> {
	await page.goto(`${address}report/`);
	await expect(page.getByRole('heading', { name: '比較レポート', level: 1 })).toBeVisible();
	await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
	// From here on the turns are held, however fast the device is.
	await setSlowness(1);
}
