import { readFileSync } from 'node:fs';
import type { Matter } from '$lib/data/readiness/matter';
import type { Item } from '$lib/data/survey/item';
import type { Page } from '$lib/data/survey/page';

// The lists of the product, for stories that go through all of them. What a story expects is
// written in the story.

/** The 52 items of the survey and the supplementary questions. */
export const items = [
	...list<Item>('survey/items.json'),
	...list<Item>('survey/supplementary.json')
] as const;

/** The pages of the questionnaire. */
export const pages: readonly Page[] = list<Page>('survey/pages.json');

/** The six matters with their criteria. */
export const matters: readonly Matter[] = list<Matter>('readiness/matters.json');

/** An item by its number. @throws RangeError if there is none. */
export function itemById(id: string): Item {
	const item = items.find((each) => each.id === id);
	if (!item) throw new RangeError(`there is no item ${id}`);
	return item;
}

/** The page that asks an item. @throws RangeError if none does. */
export function pageOf(id: string): Page {
	const page = pages.find((each) => each.items.includes(id));
	if (!page) throw new RangeError(`no page asks ${id}`);
	return page;
}

function list<Entry>(path: string): Entry[] {
	return read<Entry[]>(path);
}

function read<Value>(path: string): Value {
	return JSON.parse(
		readFileSync(new URL(`../../src/lib/data/${path}`, import.meta.url), 'utf8')
	) as Value;
}
