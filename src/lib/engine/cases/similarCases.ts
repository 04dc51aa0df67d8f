import type { Entries } from '$lib/data/answer';
import type { Case } from '$lib/data/cases/case';
import type { CasesReport } from '$lib/data/report/casesReport';
import type { Item } from '$lib/data/survey/item';
import { entriesOfCase } from './entriesOfCase';
import { similarity } from './similarity';

/**
 * Common items under which nothing is said. With six, one answer moves the similarity by a sixth
 * at most; with fewer, it would decide the order alone.
 */
export const fewestItems = 6;

/** Differences below this come from adding fractions, not from answers. */
const tolerance = 1e-9;

/**
 * The cases by their similarity to the answers of an organisation, the most similar first. Equal
 * similarities share a rank (1, 2, 2, 4) and stand in printed order.
 *
 * @param items All items by id.
 */
export function similarCases(
	entries: Entries,
	cases: readonly Case[],
	items: ReadonlyMap<string, Item>
): Pick<CasesReport, 'similar' | 'tooFew'> {
	const compared = cases.map((each) => ({
		case: each.id,
		...similarity(items, entries, entriesOfCase(each, items))
	}));
	const enough = compared.flatMap(({ similarity: alike, ...rest }) =>
		alike !== undefined && rest.items >= fewestItems ? [{ ...rest, similarity: alike }] : []
	);
	const similar = enough
		.map((each) => ({ ...each, rank: 1 + enough.filter((other) => isAhead(other, each)).length }))
		.sort((one, other) => one.rank - other.rank);
	const tooFew = compared
		.filter((each) => !enough.some((other) => other.case === each.case))
		.map(({ case: id, items: count }) => ({ case: id, items: count }));
	return { similar, tooFew };
}

function isAhead(one: { similarity: number }, other: { similarity: number }): boolean {
	return one.similarity - other.similarity > tolerance;
}
