import type { Page } from '@playwright/test';
import { visit } from './answering';
import { expectNothingFound, openAll } from './axe';
import { builtPages } from './builtPages';
import { toEnglish } from './english';
import { everyAnswer } from './everyAnswer';
import { latinSigns } from './latinSigns';
import { begin } from './loading';
import { expectAllWordsReadable, expectNothingTooWide, untilDrawn } from './screen';
import { storedAssessments } from './stored';
import { begin as beginEmpty, expect, itemOf, test } from './story';
import { comeTo } from './sweep';

// axe looks at every element of some long pages.
if (process.env.ACCESS === 'all') test.setTimeout(1_800_000);

/** How a page is met. */
interface Setting {
	language: 'ja' | 'en';
	colours: 'light' | 'dark';
	width: 320 | 1280;
	answers: 'all' | 'none';
}

/** Every way of meeting a page; `npm run test:access` meets every page in each. */
const everySetting: readonly Setting[] = (['ja', 'en'] as const).flatMap((language) =>
	(['light', 'dark'] as const).flatMap((colours) =>
		([320, 1280] as const).flatMap((width) =>
			(['all', 'none'] as const).map((answers) => ({ language, colours, width, answers }))
		)
	)
);

/** The fewest settings in which every two choices meet. */
const pairwise: readonly Setting[] = [
	{ language: 'ja', colours: 'light', width: 320, answers: 'all' },
	{ language: 'ja', colours: 'dark', width: 1280, answers: 'none' },
	{ language: 'en', colours: 'light', width: 1280, answers: 'none' },
	{ language: 'en', colours: 'dark', width: 320, answers: 'none' },
	{ language: 'en', colours: 'dark', width: 1280, answers: 'all' }
];

/** Pages that are met in each setting, because no other is made like them. */
const ofTheirOwn = ['', 'checklist/', 'questionnaire/', 'questionnaire/2.9/', 'plan/'];

const isWhole = process.env.ACCESS === 'all';
const settings = isWhole ? everySetting : pairwise;

/** Those that one window goes through: it knows axe's program by heart after the first pages. */
const windows: readonly (readonly Setting[])[] = isWhole
	? settings.map((setting) => [setting])
	: (['all', 'none'] as const).map((answers) =>
			settings.filter((setting) => setting.answers === answers)
		);

for (const together of windows) {
	const names = together.map(
		({ language, colours, width }) => `${language} ${colours} ${width} px`
	);
	test(`${names.join(', ')}, answers: ${together[0]?.answers}`, async ({ page, site }) => {
		if (together[0]?.answers === 'all') await begin(page, site.address, everyAnswer());
		else await beginEmpty(page, site.address);
		let before = 'ja';
		for (const setting of together) {
			const { language, colours, width } = setting;
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme: colours });
			// No window goes back to Japanese.
			if (language !== before) await toEnglish(page);
			before = language;
			const place = settings.indexOf(setting);
			const paths = builtPages().filter(
				(path, at) => isWhole || at % settings.length === place || ofTheirOwn.includes(path)
			);
			for (const path of paths)
				await examine(page, site.address, path, `${language}, ${colours}, ${width} px: ${path}`);
		}
	});
}

const narrow = { width: 320, height: 640 };

test('before anything is begun', async ({ page, site }) => {
	await page.setViewportSize(narrow);
	await page.goto(site.address);
	for (const path of ['', 'questionnaire/', 'questionnaire/1.1/', 'report/', 'compare/']) {
		await examine(page, site.address, path);
	}
});

// Every second page each: one walk alone would be at it long after all other stories.
for (const half of ['one', 'other'] as const) {
	test(`every page fits a narrow screen and 200 % on a wide one, in both languages, with no colon or bracket of a Latin text between Japanese words, the ${half} half`, async ({
		page,
		site
	}) => {
		const widths = [narrow, { width: 640, height: 450 }];
		await page.setViewportSize(narrow);
		await begin(page, site.address, everyAnswer());
		const paths = builtPages().filter((_, at) => (at % 2 === 0) === (half === 'one'));
		let language = 'ja';
		for (const path of paths) {
			await comeTo(page, `${site.address}${path}`);
			for (const turn of ['as it is', 'in the other language']) {
				if (turn !== 'as it is') {
					await page.getByRole('button', { name: /^(English|日本語)$/ }).click();
					language = language === 'ja' ? 'en' : 'ja';
				}
				await expect(page.locator('html')).toHaveAttribute('lang', language);
				await untilDrawn(page);
				// There and back again: to lay a long page out anew is most of the work.
				for (const viewport of turn === 'as it is' ? widths : widths.toReversed()) {
					await page.setViewportSize(viewport);
					await expectNothingTooWide(page);
					await expectAllWordsReadable(page);
				}
				if (language === 'ja')
					expect.soft(await latinSigns(page), `${path}: Latin signs`).toEqual([]);
			}
		}
	});
}

test('what opens on demand, and messages', async ({ page, site }) => {
	await begin(page, site.address, { '1.2': 'わからない', '4.6': { choose: 'd' } });
	await visit(page, site.address, '1.5');
	await itemOf(page, '1.5').getByLabel('年月').fill('開業のころ');
	await page.getByRole('button', { name: '回答を確認する' }).click();
	await expect(page.getByRole('group', { name: '確認が必要な項目があります' })).toBeFocused();
	await openAll(page);
	await expectNothingFound(page, 'messages');

	await visit(page, site.address, '4.6');
	await openAll(page);
	await expectNothingFound(page, 'note, evidence and target');

	await page.goto(`${site.address}plan/`);
	const planned = page.getByRole('button', { name: /^アクションプランに加える/ });
	await planned.first().click();
	await page.getByRole('button', { name: /^編集する/ }).click();
	await expectNothingFound(page, 'a task that is open');

	await page.goto(`${site.address}group/`);
	const [first] = await storedAssessments(page);
	const files = Array.from({ length: 6 }, (_, place) => ({
		name: `${place}.json`,
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify({ ...first, id: crypto.randomUUID() }))
	}));
	await page.getByLabel('集めたファイル').setInputFiles(files);
	await page
		.getByRole('button', { name: /^位置づけを見る/ })
		.first()
		.click();
	await openAll(page);
	await expectNothingFound(page, 'a group');

	await page.goto(`${site.address}report/`);
	await untilDrawn(page);
	await openAll(page);
	await expectNothingFound(page, 'the report unfolded');
});

test('the desk on which a chart is typed, in both languages', async ({ page, site }) => {
	await page.goto(`${site.address}editions/desk/`);
	await page.getByRole('button', { name: '始める', exact: true }).click();
	for (const text of ['４０', '12.3%', '九']) {
		await page.locator('[data-field]').first().fill(text);
		await page.locator('[data-field]').first().press('Enter');
	}
	await page.getByRole('button', { name: '前の設問' }).click();
	await openAll(page);
	for (const language of ['ja', 'en']) {
		if (language === 'en') await toEnglish(page);
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			// Narrow in Japanese, with the colours, and wide in English: the elements are the same.
			if (isWhole || (language === 'ja') === (width === 320)) {
				await expectNothingFound(
					page,
					`the desk, ${language}, ${width} px`,
					language === 'ja' || isWhole
				);
			}
			await expectNothingTooWide(page);
		}
	}
});

/** Opens a page and finds nothing wrong with it. */
async function examine(page: Page, address: string, path: string, what = path): Promise<void> {
	await comeTo(page, `${address}${path}`);
	await expectNothingFound(page, what);
	await expectNothingTooWide(page);
}
