import { newId } from '$lib/data/newId';
import { language } from '$lib/wording/language';
import type { AssessmentLibrary } from '../state/assessmentLibrary.svelte';

/** Opens the example, fetching it when it is wanted for the first time. */
export async function openExample(library: AssessmentLibrary): Promise<void> {
	await library.readOthers();
	const there = library.assessments.find(({ example }) => example);
	if (there) return library.open(there.id);
	const { exampleAssessment } = await import('./exampleAssessment');
	const now = new Date().toISOString();
	await library.add({
		...exampleAssessment(language.current),
		id: newId(),
		createdAt: now,
		changedAt: now
	});
}
