import { prepareReport } from '$lib/ui/report/page/prepareReport';
import { packsFound } from '$lib/ui/state/packUse.svelte';
import type { Opened } from '$lib/ui/state/opened';
import { entriesNow } from './entriesNow';

interface Event {
	parent: () => Promise<{ opened: Opened }>;
}

/** What a page waits for that shows a report. Not for the layout: the whole engine comes with it. */
export async function load({ parent }: Event): Promise<void> {
	const { opened } = await parent();
	if (opened.status === 'works') await packsFound();
	const entries = entriesNow(opened);
	if (entries) await prepareReport(entries);
}
