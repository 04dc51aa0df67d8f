import { takeFirst } from '$lib/storage/assessments/loadFirst';
import { within } from '$lib/storage/database/patience';
import type { Opened } from '$lib/ui/state/opened';

// The answers live in this browser only, so there is nothing to render on a server, but on pages that
// are the same for everybody until the answers come (docs/decisions/0056). There kit leaves `load` out.
export const ssr = false;
export const prerender = true;
// One build serves any path: each page is a folder with an index.
export const trailingSlash = 'always';

/** How long the first page waits for the store before it says that it does. */
const startMilliseconds = 6000;

export async function load(): Promise<{ opened: Opened }> {
	try {
		return { opened: { status: 'works', found: await within(takeFirst(), startMilliseconds) } };
	} catch (problem) {
		console.error('the browser refuses its storage', problem);
		return { opened: { status: 'refused', problem } };
	}
}
