import type { HandleClientError } from '@sveltejs/kit';
import { beginFirst } from '$lib/storage/assessments/loadFirst';

/** What kit calls before it looks for the page. */
export function init(): void {
	beginFirst();
	if (!import.meta.env.IN_ONE_FILE) leaveIndexOut();
}

/** Each page has one address: kit knows none that ends with the name of its file. */
function leaveIndexOut(): void {
	const { pathname, search, hash } = location;
	if (!pathname.endsWith('/index.html')) return;
	history.replaceState(history.state, '', pathname.slice(0, -'index.html'.length) + search + hash);
}

/** What the error page says to a technician, and tells a chunk of an earlier version by. */
export const handleError: HandleClientError = ({ error, message }) => ({
	message: error instanceof Error ? error.message : message
});
