import type { Entries } from '$lib/data/answer';
import type { Plan } from '$lib/data/plan';
import type { Report } from '$lib/data/report/report';
import type { Item } from '$lib/data/survey/item';
import { openCriteria } from './openCriteria';

/**
 * A task that the answers call for, once for each item. `target`: an answer is wanted that is not
 * given yet. `dontKnow`: someone has to find out. `criterion`: it would settle a criterion. `behind`:
 * at least half of the teams are further. Of an item that is not answered only a target asks for one.
 */
export interface Suggestion {
	kind: 'target' | 'dontKnow' | 'criterion' | 'behind';
	item: string;
	/** The first criterion that is read from the item and is not settled. */
	criterion?: string;
	/** Who is known to be asked. */
	owner?: string;
	/** A calendar day: the target's, or the day by which to ask. */
	due?: string;
}

/**
 * What could be put into the action plan, in the order of the items. What a task is there for
 * already, also one that is done or dropped, is not suggested again.
 *
 * @param items All items, in their order.
 */
export function suggestTasks(
	report: Report,
	items: readonly Item[],
	entries: Entries,
	plan: Plan
): Suggestion[] {
	const planned = new Set(Object.values(plan).map(({ item }) => item));
	const open = openCriteria(report.matters);
	return items
		.filter(({ id }) => !planned.has(id))
		.flatMap((item) => suggestionFor(item, report, entries, open.get(item.id)?.[0]?.id) ?? []);
}

function suggestionFor(
	item: Item,
	{ items, highlights }: Report,
	entries: Entries,
	criterion: string | undefined
): Suggestion | undefined {
	const { target, askWhom, askBy } = entries[item.id] ?? {};
	const reported = items.find(({ id }) => id === item.id);
	if (!reported || reported.status === 'hidden') return undefined;

	const about = { item: item.id, ...(criterion !== undefined && { criterion }) };
	if (target && !isSame(target.answer, reported.answer)) {
		return { kind: 'target', ...about, ...(target.by !== undefined && { due: target.by }) };
	}
	if (reported.status === 'dontKnow') {
		return {
			kind: 'dontKnow',
			...about,
			...(askWhom !== undefined && { owner: askWhom }),
			...(askBy !== undefined && { due: askBy })
		};
	}
	// What nobody has answered may well be in place: it is to be answered, not done.
	if (reported.status === 'notAnswered' || reported.status === 'notInInterview') return undefined;
	if (criterion !== undefined) return { kind: 'criterion', ...about };
	const isBehind = highlights.standings.some(
		(each) => each.item === item.id && each.standing === 'behind'
	);
	return isBehind ? { kind: 'behind', ...about } : undefined;
}

// Answers to ordered items, for which alone there are targets, hold nothing but plain fields.
function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
