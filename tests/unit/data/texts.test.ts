import { describe, expect, it } from 'vitest';
import { cases } from '$lib/data/cases/cases';
import { topics } from '$lib/data/cases/topics';
import { editions, sources } from '$lib/data/editions/editions';
import { figures } from '$lib/data/editions/figures';
import { matters } from '$lib/data/readiness/matters';
import { items } from '$lib/data/survey/items';
import { sections } from '$lib/data/survey/sections';
import { measures } from '$lib/data/survey/measures';
import { pages } from '$lib/data/survey/pages';
import { languages } from '$lib/data/language';
import { localizedSchema, type Localized } from '$lib/data/text';

const beside = { cases, topics };
const lists = { items, sections, pages, measures, editions, sources, figures, matters, ...beside };

/** Every text in a list, with the way to it. */
function textsIn(value: unknown, way: string): [string, Localized][] {
	if (typeof value !== 'object' || value === null) return [];
	if ('ja' in value && 'en' in value) return [[way, value as Localized]];
	return Object.entries(value).flatMap(([key, child]) => textsIn(child, `${way}/${key}`));
}

const texts = textsIn(lists, '');

describe('the texts of the data', () => {
	it('are found in every list', () => {
		for (const list of Object.keys(lists)) {
			expect(texts.some(([way]) => way.startsWith(`/${list}/`))).toBe(true);
		}
	});

	it('say something in both languages', () => {
		const silent = texts.filter(([, text]) =>
			languages.some((language) => !/\S/.test(text[language]))
		);
		expect(silent).toEqual([]);
	});

	it('have no Japanese characters in English', () => {
		const japanese = /[\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}\u3000-\u303f\uff00-\uffef]/u;
		expect(texts.filter(([, text]) => japanese.test(text.en))).toEqual([]);
	});

	it('are translated, except names that are the same in both', () => {
		const same = texts.filter(([, { ja, en }]) => ja === en).map(([, { ja }]) => ja);
		expect(same).toEqual(['JPCERT/CC', 'STIX/TAXII', 'SOC']);
	});

	it.each([
		['an empty text', { ja: '', en: 'words' }, { code: 'too_small', path: ['ja'] }],
		['a missing language', { ja: '文' }, { code: 'invalid_type', path: ['en'] }],
		['another language', { ja: '文', en: 'words', fr: 'mots' }, { code: 'unrecognized_keys' }]
	])('refuse %s', (_, text, problem) => {
		const { error } = localizedSchema.safeParse(text);
		expect(error?.issues).toEqual([expect.objectContaining(problem)]);
	});
});
