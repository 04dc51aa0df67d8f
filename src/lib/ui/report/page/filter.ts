import type { Report } from '$lib/data/report';

/** What the report can be narrowed down to: a standing, or the items of a matter. */
export type Show = 'all' | ShownStanding | `matter-${string}`;

/** Standings that the report can be narrowed down to. */
export const shownStandings = [
	'behind',
	'withMost',
	'asMostNotYet',
	'ahead',
	'cannotTell'
] as const;

export type ShownStanding = (typeof shownStandings)[number];

/** One way to narrow the report down, with the items that are left. */
export interface Filter {
	show: Show;
	items: readonly string[];
}

/**
 * Every way to narrow a report down, those with nothing left among them.
 *
 * @param shown The items that the report shows at all, in their order.
 */
export function filtersOf(report: Report, shown: readonly string[]): Filter[] {
	const only = (ids: readonly string[]) => shown.filter((id) => ids.includes(id));
	const standing = (name: string) =>
		only(
			report.highlights.standings.filter((each) => each.standing === name).map(({ item }) => item)
		);
	return [
		{ show: 'all', items: shown },
		...shownStandings.map((show) => ({ show, items: standing(show) })),
		...report.matters.map(({ id, criteria }) => ({
			show: `matter-${id}` as const,
			items: only(criteria.map(({ item }) => item))
		}))
	];
}

/** The filter that an address asks for; all items where it asks for none that there is. */
export function filterOf(filters: readonly Filter[], show: string | null): Filter {
	const found = filters.find((filter) => filter.show === show) ?? filters[0];
	if (!found) throw new RangeError('there is no filter');
	return found;
}
