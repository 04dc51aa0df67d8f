import { error } from '@sveltejs/kit';
import { sections } from '$lib/data/survey/items';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => sections.map(({ id }) => ({ section: id }));

export const load: PageLoad = ({ params }) => {
	const section = sections.find(({ id }) => id === params.section);
	if (!section) error(404);
	return { section, next: sections[sections.indexOf(section) + 1] };
};
