import { error } from '@sveltejs/kit';
import { itemsOfPage } from '$lib/data/survey/itemsOfPage';
import { pages } from '$lib/data/survey/pages';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => pages.map(({ id }) => ({ page: id }));

export const load: PageLoad = async ({ params }) => {
	const page = pages.find(({ id }) => id === params.page);
	if (!page) error(404);
	const next = pages[pages.indexOf(page) + 1];
	const items = await itemsOfPage(page.id);
	return { page, items, next: next?.section === page.section ? next : undefined };
};
