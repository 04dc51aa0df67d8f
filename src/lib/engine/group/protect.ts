import type { Condition, Item, ItemOfKind } from '$lib/data/survey/item';
import type { Distribution } from './distribution';
import { hiddenCells, type Cell } from './hiddenCells';

/** The fewest teams of a cell that are shown, unless the person sets another number. */
export const usualThreshold = 5;

/** Below this nobody may set it. */
export const lowestThreshold = 3;

/** What may be seen of one item of a group. */
export interface ProtectedItem {
	item: string;
	/** Number of teams by option, class, or service and how it is provided (`d/inHouse`, `d/provided`). */
	shown: ReadonlyMap<string, number>;
	/** What is kept back, by the same ids. */
	hidden: ReadonlySet<string>;
}

/** What may be seen of a group, on screen and outside it. */
export interface ProtectedDistribution {
	teams: number;
	threshold: number;
	items: readonly ProtectedItem[];
}

/** Teams without an answer: they do not know, it does not apply to them, or they left it open. */
export const noneOfGroup = 'none';

const withoutAnswer = ['dontKnow', 'notApplicable', 'unanswered'] as const;

/**
 * What may be seen of a group, so that no number under the threshold is shown or can be worked out. See
 * docs/decisions/0013-small-groups.md. Months are not counted: what the report divides them into is not
 * what a group would ask for.
 *
 * @param items All items by id.
 * @throws RangeError if the threshold is too low, or the group is smaller than it.
 */
export function protect(
	distribution: Distribution,
	items: ReadonlyMap<string, Item>,
	threshold = usualThreshold
): ProtectedDistribution {
	const { teams } = distribution;
	if (!Number.isInteger(threshold) || threshold < lowestThreshold) {
		throw new RangeError(`a threshold of ${threshold} is under ${lowestThreshold}`);
	}
	if (teams < threshold) throw new RangeError(`${teams} teams are fewer than ${threshold}`);

	const done = new Map<string, ProtectedItem>();
	for (const item of items.values()) {
		if (item.kind === 'month') continue;
		const counts = distribution.counts.get(item.id) ?? new Map<string, number>();
		const protectedItem = protectItem(item, { counts, teams, threshold });
		const isOpen = !item.shownWhen || isShownIn(item.shownWhen, done.get(item.shownWhen.item));
		done.set(item.id, isOpen ? protectedItem : keptBack(protectedItem));
	}
	return { teams, threshold, items: [...done.values()] };
}

/** Whether it may be seen how many teams an item applies to. */
function isShownIn(condition: Condition, other: ProtectedItem | undefined): boolean {
	if (!other) return false;
	if ('atLeast' in condition) return other.hidden.size === 0;
	const named = 'is' in condition ? condition.is : condition.unless;
	return named.every((option) => other.shown.has(option));
}

function keptBack({ item, shown, hidden }: ProtectedItem): ProtectedItem {
	return { item, shown: new Map(), hidden: new Set([...hidden, ...shown.keys()]) };
}

interface Group {
	counts: ReadonlyMap<string, number>;
	teams: number;
	threshold: number;
}

function protectItem(item: Exclude<Item, { kind: 'month' }>, group: Group): ProtectedItem {
	switch (item.kind) {
		case 'choice':
			return single(item.id, ids(item.options), group);
		case 'people':
			return single(item.id, [...ids(item.classes), 'outside'], group);
		case 'choices':
			return several(item, group);
		case 'services':
			return services(item, group);
	}
}

/** Every team to which it applies is in one of the options, or has no answer. */
function single(item: string, options: readonly string[], group: Group): ProtectedItem {
	const cells = options.map((id) => cellOf(id, group));
	// Given up first: who has no answer, then the options from the last one, such as "other".
	const inOrder = [cellOf(noneOfGroup, group, withoutAnswer), ...[...cells].reverse()];
	return split(item, cells, hiddenCells(inOrder, group.threshold));
}

/** Each option stands for itself: their numbers have no sum that anybody knows. */
function several(item: ItemOfKind<'choices'>, group: Group): ProtectedItem {
	const { teams, threshold } = group;
	const answered = teams - cellOf(noneOfGroup, group, [...withoutAnswer, 'hidden']).teams;
	const cells = ids(item.options).map((id) => cellOf(id, group));
	// That all but one have it tells as much as that one has it.
	const small = cells.filter((cell) => Math.min(cell.teams, answered - cell.teams) < threshold);
	return split(item.id, cells, new Set(ids(small)));
}

/** Of each service all ways of providing it, or only how many provide it, or nothing. */
function services(item: ItemOfKind<'services'>, group: Group): ProtectedItem {
	const parts = item.services.map(({ id }) => service(id, ids(item.provisions), group));
	return {
		item: item.id,
		shown: new Map(parts.flatMap(({ shown }) => [...shown])),
		hidden: new Set(parts.flatMap(({ hidden }) => [...hidden]))
	};
}

function service(id: string, ways: readonly string[], group: Group): ProtectedItem {
	const cells = ways.map((way) => cellOf(`${id}/${way}`, group));
	const not = `${id}/notOffered`;
	const decided = sum(cells);
	const provided = {
		id: `${id}/provided`,
		teams: decided - cellOf(not, group).teams
	};
	const none = { id: noneOfGroup, teams: group.teams - decided };
	const isSmall = (list: readonly Cell[]) => list.some(({ teams }) => teams < group.threshold);
	const all = [...cells, provided];
	if (!isSmall([...cells, none])) return split(id, all, new Set());
	const coarse = [provided, cellOf(not, group)];
	if (isSmall([...coarse, none])) return split(id, all, new Set(ids(all)));
	return split(id, all, new Set(ids(cells).filter((each) => each !== not)));
}

function cellOf(
	id: string,
	{ counts }: Pick<Group, 'counts'>,
	from: readonly string[] = [id]
): Cell {
	return { id, teams: from.reduce((total, key) => total + (counts.get(key) ?? 0), 0) };
}

function sum(cells: readonly Cell[]): number {
	return cells.reduce((total, { teams }) => total + teams, 0);
}

function split(item: string, cells: readonly Cell[], hidden: ReadonlySet<string>): ProtectedItem {
	return {
		item,
		shown: new Map(cells.filter(({ id }) => !hidden.has(id)).map(({ id, teams }) => [id, teams])),
		hidden: new Set(cells.map(({ id }) => id).filter((id) => hidden.has(id)))
	};
}

function ids(list: readonly { id: string }[]): string[] {
	return list.map(({ id }) => id);
}
