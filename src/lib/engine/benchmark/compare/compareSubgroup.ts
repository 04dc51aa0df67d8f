import type { Answer, AnswerOfKind } from '$lib/data/answer';
import type { Base, Figure } from '$lib/data/editions/figure';
import type { Interval } from '../statistics/interval';
import { smallBase, type Caveat } from '../figures/caveats';
import { wilson } from '../statistics/wilson';

/** Teams placed in one of the two kinds of department and not in the other. */
type DepartmentGroup = Exclude<Extract<Base, { kind: 'group' }>['group'], 'builtUnder6Months'>;

/** Options of 2.1: the IT systems department and the security department. */
const [itDepartment, securityDepartment] = ['a', 'h'];

/** One cell of the cross-table: how many teams of the group provide the service so. */
interface CrossCell {
	/** Id of a way to provide the service, or `noAnswer`. */
	provision: string;
	teams: number;
	/** Wilson's 95 % interval of the cell's share of the group. */
	chance: Interval;
}

/** A service among the teams in one's own kind of department. */
type SubgroupComparison =
	| {
			status: 'compared';
			group: DepartmentGroup;
			/** Number of teams in the group. */
			teams: number;
			cells: CrossCell[];
			/** How one's own team provides the service; undefined if that is not decided. */
			own?: string;
			/** Ids of the figures in the cells. */
			figures: string[];
			/** Ids of what the report says about the group in words. */
			quoted: string[];
			caveats: Caveat[];
	  }
	/** Placed in both departments, in neither, or not known where. */
	| { status: 'noGroup' }
	| { status: 'notPublished' };

/**
 * Compares how a service is provided with the teams in the same kind of department (supplement 2).
 *
 * @param figures Those of one edition.
 * @param service Id of the service, such as `d`.
 * @param placed Answer to 2.1.
 * @param provided Answer to 2.9.
 */
export function compareSubgroup(
	figures: readonly Figure[],
	service: string,
	placed: Answer | undefined,
	provided: Answer | undefined
): SubgroupComparison {
	const group = groupOf(placed);
	if (group === undefined) return { status: 'noGroup' };

	const about = figures.filter(
		({ item, options, base }) =>
			item === '2.9' && options.includes(service) && base.kind === 'group' && base.group === group
	);
	const inCells = about.filter((figure) => figure.provision && figure.statement.kind === 'count');
	const [first] = inCells;
	if (first?.base.kind !== 'group') return { status: 'notPublished' };

	const { teams } = first.base;
	const own = provided?.kind === 'services' ? provided.provisions[service] : undefined;
	return {
		status: 'compared',
		group,
		teams,
		cells: inCells.flatMap((figure) => cellOf(figure, teams)),
		...(own !== undefined && { own }),
		figures: inCells.map(({ id }) => id),
		quoted: about.filter((figure) => !inCells.includes(figure)).map(({ id }) => id),
		caveats: [
			'baseNotAll',
			...(teams < smallBase ? (['smallBase'] as const) : []),
			'commonIsNotRight'
		]
	};
}

function groupOf(placed: Answer | undefined): DepartmentGroup | undefined {
	if (placed?.kind !== 'choices') return undefined;
	const { options } = placed satisfies AnswerOfKind<'choices'>;
	const [inIt, inSecurity] = [itDepartment, securityDepartment].map((id) => options.includes(id));
	if (inIt === inSecurity) return undefined;
	return inIt ? 'itOnly' : 'securityOnly';
}

function cellOf({ provision, statement }: Figure, of: number): CrossCell[] {
	if (provision === undefined || statement.kind !== 'count') return [];
	return [{ provision, teams: statement.teams, chance: wilson(statement.teams, of) }];
}
