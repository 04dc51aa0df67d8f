import type { Figure } from '$lib/data/editions/figure';
import { newcombe, type ShareDifference } from '../statistics/newcombe';

/** How the teams of two kinds of department differ in outsourcing a service. */
interface DepartmentDifference extends ShareDifference {
	service: string;
	/** Teams that mainly outsource it, of those that say how they provide it. */
	inIt: { teams: number; of: number };
	inSecurity: { teams: number; of: number };
	/** Ids of the figures in the cells. */
	figures: string[];
}

/** The ways that a team can say it provides a service in; no answer is none of them. */
const ways = ['inHouse', 'half', 'outsourced'] as const;

/**
 * Compares how many teams mainly outsource a service between teams in IT systems only and in security
 * only (supplement 2), of those that say how they provide it. Newcombe's interval suits two groups
 * that have no team in common.
 *
 * @param figures Those of one edition.
 * @returns undefined unless every cell of both groups was published.
 */
export function compareDepartments(
	figures: readonly Figure[],
	service: string
): DepartmentDifference | undefined {
	const cellsOf = (group: 'itOnly' | 'securityOnly') =>
		ways.flatMap((way) => {
			const figure = figures.find(
				({ item, options, provision, base, statement }) =>
					item === '2.9' &&
					options.length === 1 &&
					options[0] === service &&
					provision === way &&
					statement.kind === 'count' &&
					base.kind === 'group' &&
					base.group === group
			);
			return figure?.statement.kind === 'count'
				? [{ way, id: figure.id, teams: figure.statement.teams }]
				: [];
		});
	const [inIt, inSecurity] = [cellsOf('itOnly'), cellsOf('securityOnly')];
	if (inIt.length < ways.length || inSecurity.length < ways.length) return undefined;

	const [it, security] = [outsourcedOf(inIt), outsourcedOf(inSecurity)];
	if (it.of === 0 || security.of === 0) return undefined;
	return {
		service,
		inIt: it,
		inSecurity: security,
		...newcombe(it, security),
		figures: [...inIt, ...inSecurity].map(({ id }) => id)
	};
}

function outsourcedOf(cells: readonly { way: string; teams: number }[]) {
	const of = cells.reduce((sum, { teams }) => sum + teams, 0);
	return { teams: cells.find(({ way }) => way === 'outsourced')?.teams ?? 0, of };
}
