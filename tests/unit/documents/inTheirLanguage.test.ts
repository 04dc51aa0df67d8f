import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentContent } from '$lib/documents/content/document';
import { language } from '$lib/wording/language';
import { everyDocument } from './everyDocument';

afterEach(() => language.use('ja'));

const made = (tongue: 'ja' | 'en') =>
	everyDocument.filter((each) => each.tongue === tongue && !each.name.endsWith('.hostile'));

/** All texts of a document, each by itself. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

describe('every document', () => {
	it.each(made('ja'))('has no colon of a Latin text after Japanese words: $name', async (each) => {
		language.use('ja');
		const texts = textsIn((await each.content()) satisfies DocumentContent);
		expect(texts.filter((text) => /[ぁ-んァ-ヶー一-龠々」』）]\s*: /.test(text))).toEqual([]);
	});

	it.each(made('en'))('names its columns in English: $name', async (each) => {
		language.use('en');
		const { blocks, sheets } = await each.content();
		const tables = [...blocks.filter((block) => block.kind === 'table'), ...sheets];
		const titles = tables.flatMap(({ columns }) => columns.map(({ title }) => title));
		// An assessment's own name is in its language.
		const own = /2026年度の自己点検|設立準備中|2025年度|2026年度/;
		expect(titles.filter((title) => /[ぁ-んァ-ヶ一-龠]/.test(title) && !own.test(title))).toEqual(
			[]
		);
	});
});
