import type { Criterion, Matter } from '$lib/data/readiness/matter';
import { matters } from '$lib/data/readiness/matters';

/** The matter of an id. @throws RangeError if there is none. */
export function matterOf(id: string): Matter {
	const matter = matters.find((each) => each.id === id);
	if (!matter) throw new RangeError(`there is no matter ${id}`);
	return matter;
}

/** A criterion of a matter. @throws RangeError if there is none. */
export function criterionOf(matterId: string, id: string): Criterion {
	const criterion = matterOf(matterId).criteria.find((each) => each.id === id);
	if (!criterion) throw new RangeError(`there is no criterion ${id}`);
	return criterion;
}
