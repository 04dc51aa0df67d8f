import type { Assessment } from '$lib/data/assessment';
import { outlines } from '$lib/data/survey/outlines';
import { problems } from '$lib/engine/answers/problems';

/**
 * The items of an assessment whose answers or targets they cannot have, and those that are no item.
 * Such an assessment has the right form and still cannot be shown.
 */
export function unfitItems({ entries, place }: Pick<Assessment, 'entries' | 'place'>): string[] {
	const unfit = problems(outlines, entries).filter(({ code }) => code === 'doesNotFit');
	const isLost = place !== undefined && !outlines.has(place);
	return [...unfit.map(({ item }) => item), ...(isLost ? [place] : [])];
}
