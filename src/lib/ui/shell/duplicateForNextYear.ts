import type { Assessment } from '$lib/data/assessment';
import { maxTitleLength } from '$lib/data/limits';
import { shortened } from '$lib/wording/keptText';
import type { AssessmentLibrary } from '../state/assessmentLibrary.svelte';
import { startWords } from './startWords';

/**
 * Copies an assessment for another year, under a name that says so, and opens the copy: the answers are
 * carried over, each to be confirmed.
 */
export async function duplicateForNextYear(
	library: Pick<AssessmentLibrary, 'add'>,
	assessment: Assessment
): Promise<void> {
	// What is added to the name must fit in, too.
	const start = shortened(assessment.title, maxTitleLength - 40);
	const title = startWords().nextTitle(start, new Date().getFullYear());
	const { nextAssessment } = await import('../state/nextAssessment');
	await library.add(nextAssessment(assessment, title));
}
