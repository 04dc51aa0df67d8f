import { everyAnswer } from './everyAnswer';
import { begin } from './loading';
import { untilDrawn } from './screen';
import { expect, test } from './story';

test('no page waits for the data of all languages, which Intl reads when it is first used', async ({
	page,
	site
}) => {
	await begin(page, site.address, everyAnswer());
	await page.addInitScript(() => {
		const asked: string[] = [];
		for (const name of ['DateTimeFormat', 'NumberFormat', 'Collator', 'Segmenter'] as const) {
			const known = Intl[name];
			const watched = new Proxy(known, {
				construct(target, args) {
					asked.push(name);
					return Reflect.construct(target, args) as object;
				}
			});
			Object.assign(Intl, { [name]: watched });
		}
		Object.assign(window, { asked });
	});
	for (const path of [
		'',
		'questionnaire/',
		'questionnaire/3.4/',
		'report/',
		'checklist/',
		'plan/'
	]) {
		await page.goto(site.address + path);
		await page.locator('body > .loading').waitFor({ state: 'detached' });
		await untilDrawn(page);
		expect(await page.evaluate(() => (window as { asked?: string[] }).asked), path).toEqual([]);
	}
});
