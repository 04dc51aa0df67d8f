import { revisionsOf, type Revision } from '$lib/storage/assessments/revisions';
import type { AssessmentLibrary } from './assessmentLibrary.svelte';

/** The earlier states of an assessment, the latest first. @throws What storage throws. */
export async function readHistory(
	{ storageWorks }: Pick<AssessmentLibrary, 'storageWorks'>,
	id: string
): Promise<readonly Revision[]> {
	return storageWorks ? revisionsOf(id) : [];
}
