import itemsByPage from 'derived:itemsByPage';
import type { Item } from './item';

/**
 * Fetches the items of one page, in their order.
 *
 * @throws RangeError if there is no such page. TypeError if they cannot be fetched.
 */
export async function itemsOfPage(pageId: string): Promise<readonly Item[]> {
	const fetchItems = itemsByPage[pageId];
	if (!fetchItems) throw new RangeError(`no page is ${pageId}`);
	return (await fetchItems()).default;
}
