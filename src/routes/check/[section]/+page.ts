import { error } from '@sveltejs/kit';
import { sections } from '$lib/data/survey/sections';
import { pages } from '$lib/data/survey/pages';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => sections.map(({ id }) => ({ section: id }));

export const load: PageLoad = ({ params }) => {
	const section = sections.find(({ id }) => id === params.section);
	if (!section) error(404);
	const next = sections[sections.indexOf(section) + 1];
	return { section, next, nextPage: pages.find((page) => page.section === next?.id) };
};
