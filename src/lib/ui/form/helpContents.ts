import type { Item } from '$lib/data/survey/item';
import { glossary } from '$lib/data/survey/glossary';
import { helpByItem } from '$lib/data/survey/help';
import { steps } from '$lib/data/survey/steps';

/**
 * Everything that helps with one item. In a module of its own, because these texts are long and
 * most people never open them.
 *
 * @returns undefined if there is no help on the item; a test holds that there is.
 */
export function helpOf(item: Item) {
	const help = helpByItem.get(item.id);
	if (!help) return undefined;
	return {
		...help,
		steps: item.order?.scale === 'steps' ? steps : [],
		terms: glossary.filter(({ items }) => items.includes(item.id))
	};
}
