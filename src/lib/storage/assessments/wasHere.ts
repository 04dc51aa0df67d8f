import type { Assessment } from '$lib/data/assessment';
import { differences } from '$lib/engine/answers/differences';
import { revisionsOf } from './revisions';

/**
 * Whether what a file holds is a state that the assessment with its id has had in this browser. Their times may
 * say otherwise: a clock may have been set right in between.
 *
 * @throws DOMException or StorageError if the browser refuses.
 */
export async function wasHere(there: Assessment): Promise<boolean> {
	const earlier = await revisionsOf(there.id);
	return earlier.some(({ state }) => {
		const found = state && differences(state, there);
		return found !== undefined && found.items.length + found.fields.length === 0;
	});
}
