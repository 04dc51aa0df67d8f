import { editions, sources } from '$lib/data/editions/editions';
import { figures } from '$lib/data/editions/figures';
import { wordings } from '$lib/data/editions/wordings';
import { items } from '$lib/data/survey/items';
import { measures } from '$lib/data/survey/measures';
import { solveBounds } from '$lib/engine/report/solveBounds';

/** What the module `derived:solvedBounds` is made of. */
export const solvedBounds = solveBounds(
	editions,
	{ items, measures },
	{ figures, wordings, sources }
);
