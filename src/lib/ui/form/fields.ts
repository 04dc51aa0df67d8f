import type { Item } from '$lib/data/survey/item';

/** What a page needs to ask its items, beyond the fields that most pages have. */
export interface Fields {
	services?: typeof import('./ServicesField.svelte').default;
	typed?: typeof import('./typed');
}

/** Fetches what asks some items, as far as it is not on every page. */
export async function fieldsFor(items: readonly Item[]): Promise<Fields> {
	const has = (...kinds: Item['kind'][]) => items.some(({ kind }) => kinds.includes(kind));
	const [services, typed] = await Promise.all([
		has('services') ? import('./ServicesField.svelte') : undefined,
		has('month', 'people') ? import('./typed') : undefined
	]);
	return { ...(services && { services: services.default }), ...(typed && { typed }) };
}
