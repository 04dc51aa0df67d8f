import type { Entries } from '$lib/data/answer';
import { matters } from '$lib/data/readiness/matters';
import { itemsById } from '$lib/data/survey/items';
import { judgeReadiness } from '$lib/engine/readiness/judgeReadiness';

export const judge = (entries: Entries) => judgeReadiness(matters, itemsById, entries);

export function judgedCriterion(id: string, entries: Entries) {
	const found = judge(entries)
		.flatMap(({ criteria }) => criteria)
		.find((criterion) => criterion.id === id);
	if (found === undefined) throw new RangeError(`${id} is not a criterion`);
	return found;
}
