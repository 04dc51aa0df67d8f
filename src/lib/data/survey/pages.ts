import { z } from 'zod/mini';
import { pageSchema, type Page } from './page';
import list from './pages.json';

/** The pages of the questionnaire, in the order of their items. */
export const pages: readonly Page[] = z.array(pageSchema).parse(list);

/** The page on which an item is asked. @throws RangeError if there is none. */
export function pageOf(itemId: string): Page {
	const page = pages.find(({ items }) => items.includes(itemId));
	if (!page) throw new RangeError(`no page asks ${itemId}`);
	return page;
}
