import { begin } from './loading';
import { expect, test } from './story';
import { pageOf } from './survey';
import { comeTo } from './sweep';

// What a browser does with such fields is told in fieldsKeptNowhere.spec.ts.

const pages = [
	['', 'ask/', 'files/', 'handout/', 'collect/', 'part/', 'group/', 'editions/', 'editions/desk/'],
	['plan/', 'check/', 'compare/', 'documents/', 'frameworks/', 'history/', 'report/', 'checklist/'],
	['questionnaire/', 'safety/'],
	['1.5', '2.7', '2.9', '3.3'].map((item) => `questionnaire/${pageOf(item).id}/`)
].flat();

test('no page has a field whose content a browser keeps by itself', async ({ page, site }) => {
	await begin(page, site.address, { '2.8': { choose: 'a' }, '4.6': 'わからない' });
	let seen = 0;
	for (const path of pages) {
		await comeTo(page, site.address + path);
		const fields = await page.evaluate(() => {
			// What is folded can be opened, and is in the page only then.
			document.querySelectorAll('details').forEach((each) => (each.open = true));
			const all = document.querySelectorAll<HTMLInputElement>('input, textarea, select');
			// Of a file nothing is kept but that it was chosen; a button holds nothing.
			const typed = [...all].filter(({ type }) => !/^(file|button|submit|hidden)$/.test(type));
			const kept = typed.filter(({ autocomplete, form }) => {
				return (
					(autocomplete || form?.autocomplete) !== 'off' &&
					!/^(username|new-password)$/.test(autocomplete)
				);
			});
			return { count: typed.length, kept: kept.map(({ outerHTML }) => outerHTML.slice(0, 120)) };
		});
		seen += fields.count;
		expect([path, fields.kept]).toEqual([path, []]);
	}
	expect(seen).toBeGreaterThan(100);
});
