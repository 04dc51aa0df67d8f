import { resolve } from '$app/paths';

/** The address of a page of the questionnaire. */
export function pageHref(pageId: string): string {
	return resolve('/questionnaire/[page]', { page: pageId });
}

/** The address of the page to check the answers of one section, or of all. */
export function checkHref(sectionId?: string): string {
	return sectionId === undefined
		? resolve('/check')
		: resolve('/check/[section]', { section: sectionId });
}

/**
 * What stands after the question mark of a page's address. In the single file the whole address
 * of a page stands behind a `#`, and with it the question mark.
 */
export function queryOf(url: URL): URLSearchParams {
	const isAfterHash = url.hash.startsWith('#/');
	return isAfterHash ? new URLSearchParams(/\?([^#]*)/.exec(url.hash)?.[1]) : url.searchParams;
}
