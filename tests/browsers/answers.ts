import type { Browser } from './browser';
import { misplacedControls } from './controls';
import { expect, expectSaved, says, visit } from './story';

/** One choice, several, a month, a number, services. No page is left before what is on it is kept. */
export async function answerEveryKind(
	browser: Browser,
	at: (path: string) => string
): Promise<void> {
	await visit(browser, at('questionnaire/2.10/'));
	await browser.press({ css: 'label', name: 'c', within: '[id="item-2.13"]' });
	await expectSaved(browser);
	await visit(browser, at('questionnaire/2.4/'));
	for (const name of ['a', 'c']) {
		await browser.press({ css: 'label', name, within: '[id="item-2.4"]' });
	}
	await expectSaved(browser);
	await visit(browser, at('questionnaire/1.5/'));
	await browser.type({ css: 'input', within: '[id="item-1.5"]' }, '2014年4月');
	await expectSaved(browser);
	await visit(browser, at('questionnaire/3.1/'));
	await browser.type({ css: 'input', within: '[id="item-3.3"]' }, '５名');
	await expectSaved(browser);
	await visit(browser, at('questionnaire/2.9/'));
	for (const [row, name] of services) {
		await browser.press({ css: 'label', name, within: rowOf(row) });
	}
	await expectSaved(browser);
	for (const width of [320, 768, 1280]) {
		await browser.resize(width, 900);
		expect(await browser.run(misplacedControls), `${width} px`).toEqual([]);
	}
}

const services = [
	['a', '内製'],
	['b', '内製と外注が半々'],
	['c', '外注'],
	['d', '提供していない']
] as const;

const rowOf = (row: string) => `[role=radiogroup]:has([name="service-${row}"])`;

/** What stands beside the chosen one of each row is what was pressed. */
export async function expectServices(browser: Browser): Promise<void> {
	await says(browser, '22サービスのうち4サービスを回答済み');
	const chosen = await browser.run(() =>
		[...document.querySelectorAll<HTMLInputElement>('[id="item-2.9"] [type=radio]:checked')].map(
			(control) => [control.name.slice(-1), control.labels?.[0]?.textContent?.trim()]
		)
	);
	expect(chosen).toEqual(services);
}
