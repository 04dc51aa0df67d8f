import { describe, expect, it } from 'vitest';
import { language } from '$lib/wording/language';

/** Every catalogue of words, by the file that holds it and its name. */
const catalogues = Object.entries(
	import.meta.glob<Record<string, unknown>>(
		'/src/lib/{wording,documents,ui}/**/*{words,Words}.ts',
		{
			eager: true
		}
	)
).flatMap(([file, exported]) =>
	Object.entries(exported)
		.filter((entry): entry is [string, () => unknown] => /Words$/.test(entry[0]))
		.map(([name, words]) => ({ name: `${file} ${name}`, words }))
);

/** Every text, and the source of every function that makes one. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function') return literalsIn(String(value));
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsIn);
}

/** What is written out in a function, with `…` where something is put in. */
function literalsIn(source: string): string[] {
	return [...source.matchAll(/`([^`]*)`|"([^"]*)"|'([^']*)'/g)].map(
		([, template = '', double = '', single = '']) =>
			(template + double + single).replace(/\$\{[^}]*\}/g, '…')
	);
}

function textsOf(spoken: 'ja' | 'en'): string[] {
	language.use(spoken);
	return catalogues.flatMap(({ words }) => textsIn(words()));
}

const japanese = '[\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Han}]';
const texts = textsOf('ja').filter((text) => new RegExp(japanese, 'u').test(text));

describe('the Japanese words', () => {
	it('are found', () => {
		expect(catalogues.length).toBeGreaterThan(25);
		expect(texts.length).toBeGreaterThan(500);
	});

	it.each([
		['digits and letters of full width', /[０-９Ａ-Ｚａ-ｚ]/],
		['brackets of half width beside Japanese', new RegExp(`${japanese}[()]|[()]${japanese}`, 'u')],
		['a comma or full stop of half width after Japanese', new RegExp(`${japanese}[,.]`, 'u')],
		[
			'a colon of half width after Japanese',
			new RegExp(`[\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Han}…]:`, 'u')
		],
		[
			'a space between a count and its counter',
			/[0-9] (?:問|件|項目|チーム|つ|個|年|月|日|割|名|回)/
		],
		['a space before or after Japanese punctuation', / [、。」）]|[、。「（] /],
		['the plain style', /(?:である|だった|ではない)。/],
		['dots instead of an ellipsis', /\.\.\./]
	])('have no %s', (_, fault) => {
		expect(texts.filter((text) => fault.test(text))).toEqual([]);
	});

	it('use the words of the project', () => {
		const others =
			/質問項目|アンケート項目|設問項目|ベンチマーク|サーベイ|パーセンタイル|偏差値(?!は)/;
		expect(texts.filter((text) => others.test(text))).toEqual([]);
	});

	it('end politely where they end with a full stop', () => {
		// A step to take is named like a task in a plan: 「…にする」.
		const polite =
			/(?:です|ます|ません|ました|でした|ください|ましょう|する|目指す|…)。(?:）|」)?$/;
		const sentences = texts
			.filter((text) => text.endsWith('。'))
			.map((text) => text.replace(/（[^（）]*）。$/, '。'));
		expect(sentences.length).toBeGreaterThan(200);
		expect(sentences.filter((text) => !polite.test(text))).toEqual([]);
	});
});

describe('the English words', () => {
	const english = textsOf('en').filter((text) => /[a-z]/.test(text));

	it.each([
		['straight quotes or apostrophes', /\w'\w|[^=?:] "\w/],
		['spelling that is not British', /\b(?:organiz|color\b|analyz|center\b(?! ))/i],
		['two spaces', / {2}/],
		['Japanese punctuation', /[、。（）「」]/]
	])('have no %s', (_, fault) => {
		expect(english.filter((text) => fault.test(text))).toEqual([]);
	});
});
