import { describe, expect, it } from 'vitest';
import { glossary, type Term } from '$lib/data/survey/glossary';
import { helpByItem } from '$lib/data/survey/help';
import helpList from '$lib/data/survey/help.json';
import type { Item } from '$lib/data/survey/item';
import { items, itemsById } from '$lib/data/survey/items';
import { steps } from '$lib/data/survey/steps';
import { languages, type Language } from '$lib/data/language';
import { type Localized } from '$lib/data/text';

const help = [...helpByItem.values()];

const localized: Localized[] = [
	...help.flatMap(({ text, evidence }) => [text, evidence]),
	...steps.flatMap(({ name, meaning, evidence }) => [name, meaning, evidence]),
	...glossary.flatMap(({ term, meaning }) => [term, meaning])
];

const sentences: Localized[] = [
	...help.map(({ text }) => text),
	...steps.map(({ meaning }) => meaning),
	...glossary.map(({ meaning }) => meaning)
];

const phrases: Localized[] = [
	...help.map(({ evidence }) => evidence),
	...steps.flatMap(({ name, evidence }) => [name, evidence])
];

/** All that a person reads at an item: the printed words, the hint and the help. */
function wordsAt(item: Item, language: Language): string {
	const options = 'options' in item ? item.options : [];
	const table =
		item.kind === 'services' ? [...item.groups, ...item.services, ...item.provisions] : [];
	const help = helpByItem.get(item.id);
	return [
		item.prompt,
		item.hint,
		...options.flatMap(({ label, group }) => [label, group]),
		...table.map(({ label }) => label),
		help?.text,
		help?.evidence
	]
		.map((words) => words?.[language] ?? '')
		.join('\n');
}

/** A term and the other words for it in brackets. */
function namesOf(term: string): string[] {
	return term
		.split(/[（）()]/)
		.map((name) => name.trim())
		.filter((name) => name !== '');
}

function uses(item: Item, { term }: Term): boolean {
	// The print is not consistent about spaces between Japanese and Latin letters.
	const japanese = wordsAt(item, 'ja').replace(/\s/g, '');
	const english = wordsAt(item, 'en');
	return (
		namesOf(term.ja).some((name) => japanese.includes(name.replace(/\s/g, ''))) ||
		namesOf(term.en).some((name) => new RegExp(`\\b${name}\\b`, 'i').test(english))
	);
}

describe('the help', () => {
	it('covers every item once, in the order of the questionnaire', () => {
		expect(helpList.map(({ item }) => item)).toEqual(items.map(({ id }) => id));
	});

	it('does not repeat the prompt', () => {
		const repeating = help.filter(({ item, text }) => {
			const prompt = itemsById.get(item)?.prompt;
			return languages.some((language) => text[language].includes(prompt?.[language] ?? ''));
		});
		expect(repeating.map(({ item }) => item)).toEqual([]);
	});

	it('quotes no share of the teams', () => {
		expect(help.filter(({ text }) => /\d\s*[%％割]|percent/.test(text.ja + text.en))).toEqual([]);
	});
});

describe('the five steps', () => {
	it('are those of 2.11', () => {
		const item = itemsById.get('2.11');
		expect(item?.order?.scale).toBe('steps');
		expect(steps.map(({ id }) => id)).toEqual(item?.order?.options);
		expect(steps.map(({ id }) => id).join('')).toBe('abcde');
	});
});

describe('the glossary', () => {
	it('has each id once', () => {
		const ids = glossary.map(({ id }) => id);
		expect(ids).toEqual([...new Set(ids)]);
	});

	it('names only items that exist', () => {
		const named = glossary.flatMap((term) => term.items);
		expect(named.filter((id) => !itemsById.has(id))).toEqual([]);
	});

	it.each(glossary.map((term) => [term.id, term] as const))(
		'lists exactly the items that use %s',
		(_, term) => {
			const using = items.filter((item) => uses(item, term));
			expect(term.items).toEqual(using.map(({ id }) => id));
		}
	);
});

describe('the wording', () => {
	it('has no Japanese characters in English', () => {
		const japanese =
			/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;
		expect(localized.filter(({ en }) => japanese.test(en))).toEqual([]);
	});

	it('has Japanese in Japanese, except for names', () => {
		const names = glossary.map(({ term }) => term.ja);
		const foreign = localized.filter(
			({ ja }) => !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(ja)
		);
		expect(foreign.filter(({ ja }) => !names.includes(ja))).toEqual([]);
	});

	it('explains in one or two sentences', () => {
		for (const { ja, en } of sentences) {
			expect(ja).toMatch(/^([^。]+。){1,2}$/);
			expect(en).toMatch(/^[A-Z“].*[.?]$/);
			expect(en.split(/[.?] (?=[A-Z“])/).length, en).toBeLessThanOrEqual(2);
		}
	});

	it('gives names and evidence as phrases', () => {
		expect(phrases.filter(({ ja, en }) => /。/.test(ja) || /[.?]$/.test(en))).toEqual([]);
	});

	it('does without padding', () => {
		expect(localized.filter(({ ja }) => /することができ|において|を行うこと/.test(ja))).toEqual([]);
	});
});
