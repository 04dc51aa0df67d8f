import { packsFound } from '$lib/ui/state/packUse.svelte';
import type { Opened } from '$lib/ui/state/opened';

/** What a page waits for that compares with editions: those of packs are among them. */
export async function load({ parent }: { parent: () => Promise<{ opened: Opened }> }) {
	const { opened } = await parent();
	if (opened.status === 'works') await packsFound();
}
