import contentsByPage from 'derived:contentsByPage';
import type { Item, Section } from './item';
import type { Page } from './page';

/** A page of the questionnaire with everything that it shows, and nothing of the others but titles. */
export interface PageContents {
	page: Page;
	/** Its items, in their order. */
	items: readonly Item[];
	section: Pick<Section, 'id' | 'title'>;
	/** The pages of its section, itself among them. */
	siblings: readonly Pick<Page, 'id' | 'title'>[];
}

/** The ids of all pages, in their order. */
export const pageIds: readonly string[] = Object.keys(contentsByPage);

/**
 * Fetches the contents of one page.
 *
 * @returns Nothing if there is no such page.
 * @throws TypeError if they cannot be fetched.
 */
export async function contentsOf(pageId: string): Promise<PageContents | undefined> {
	return (await contentsByPage[pageId]?.())?.default;
}
