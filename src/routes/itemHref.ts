import { pageOf } from '$lib/data/survey/pages';
import { pageHref } from './hrefs';

/**
 * The address of an item in the questionnaire.
 *
 * @param from The section whose check page, or `all`, to come back to on "continue".
 */
export function itemHref(itemId: string, from?: string): string {
	const query = from === undefined ? '' : `?from=${from}`;
	return `${pageHref(pageOf(itemId).id)}${query}#item-${itemId}`;
}
