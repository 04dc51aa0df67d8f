import { resolve } from '$app/paths';
import { itemsById } from '$lib/data/survey/items';

/** The address of an item in the questionnaire; that of the list of sections for an unknown one. */
export function itemHref(itemId: string): string {
	const section = itemsById.get(itemId)?.section;
	if (section === undefined) return resolve('/questionnaire');
	return `${resolve('/questionnaire/[section]', { section })}#item-${itemId}`;
}
