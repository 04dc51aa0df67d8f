import { openEarly } from '$lib/storage/database/database';

/** What kit calls before it looks for the page. */
export function init(): void {
	openEarly();
}
