import type { Assessment } from '$lib/data/assessment';
import type { FirstFound } from '$lib/storage/assessments/loadFirst';

/**
 * What the browser's storage gave at the start of the visit. `blank` where a page is made when the product is
 * built: there it shows an assessment without answers, in which nothing can be done.
 */
export type Opened =
	| { status: 'works'; found: FirstFound }
	| { status: 'refused'; problem: unknown }
	| { status: 'blank'; assessment: Assessment };
