import type { Assessment } from '$lib/data/assessment';
import { maxTitleLength } from '$lib/data/limits';
import { shortened } from '$lib/wording/keptText';
import type { AssessmentLibrary } from '../state/assessmentLibrary.svelte';
import { startWords } from './startWords';

/** Copies an assessment for another year, under a name that says so, and opens the copy. */
export function duplicateForNextYear(
	library: Pick<AssessmentLibrary, 'duplicate'>,
	{ id, title }: Pick<Assessment, 'id' | 'title'>
): Promise<void> {
	// What is added to the name must fit in, too.
	const start = shortened(title, maxTitleLength - 40);
	return library.duplicate(id, startWords().nextTitle(start, new Date().getFullYear()));
}
