import list from 'derived:pages';
import type { Page } from './page';

/** The pages of the questionnaire, in the order of their items. */
export const pages: readonly Page[] = list;

/** The page on which an item is asked. @throws RangeError if there is none. */
export function pageOf(itemId: string): Page {
	const page = pages.find(({ items }) => items.includes(itemId));
	if (!page) throw new RangeError(`no page asks ${itemId}`);
	return page;
}
