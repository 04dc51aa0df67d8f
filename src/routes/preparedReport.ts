import { prepareReport } from '$lib/ui/report/page/prepareReport';
import type { Opened } from '$lib/ui/state/workspace.svelte';

interface Event {
	parent: () => Promise<{ opened: Opened }>;
}

/** What a page waits for that shows a report. */
export async function load({ parent }: Event): Promise<void> {
	const { opened } = await parent();
	if (opened.status === 'refused') return;
	const { assessments, openId } = opened.found;
	const open = assessments.find(({ id }) => id === openId);
	if (open) await prepareReport(open.entries);
}
