import { error } from '@sveltejs/kit';
import { contentsOf, pageIds } from '$lib/data/survey/pageContents';
import { fieldsFor } from '$lib/ui/form/fields';
import type { EntryGenerator, PageLoad } from './$types';

export const ssr = true;

export const entries: EntryGenerator = () => pageIds.map((page) => ({ page }));

export const load: PageLoad = async ({ params }) => {
	const contents = await contentsOf(params.page);
	if (!contents) error(404);
	const { page, siblings } = contents;
	const next = siblings[siblings.findIndex(({ id }) => id === page.id) + 1];
	return { contents, next, fields: await fieldsFor(contents.items) };
};
