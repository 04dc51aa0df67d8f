import { markNames, type Assessment } from '$lib/data/assessment';
import { items } from '$lib/data/survey/items';
import { differences } from '$lib/engine/answers/differences';
import { isSame } from '$lib/storage/assessments/changes';
import { answerText } from '$lib/wording/answerText';

/** What one item says in two states of an assessment. */
export interface ItemDifference {
	id: string;
	then: string;
	now: string;
}

/** The items on which two states of an assessment differ, in the order of the survey. */
export function itemDifferences(then: Assessment, now: Assessment): ItemDifference[] {
	const differing = new Set(differences(then, now).items.map(({ item }) => item));
	return items
		.filter(({ id }) => differing.has(id))
		.map((item) => ({
			id: item.id,
			then: answerText(item, then.entries[item.id]?.answer, then.entries[item.id]),
			now: answerText(item, now.entries[item.id]?.answer, now.entries[item.id])
		}));
}

/** How many places differ besides the items: names, tasks, answers beyond the survey, whether it is put away. */
export function otherDifferences(then: Assessment, now: Assessment): number {
	const fields = (['title', 'organisation', 'archived', ...markNames] as const).filter(
		(key) => then[key] !== now[key]
	);
	return differing(then.plan, now.plan) + differing(then.given, now.given) + fields.length;
}

function differing(
	then: Readonly<Record<string, unknown>> = {},
	now: Readonly<Record<string, unknown>> = {}
): number {
	const keys = new Set([...Object.keys(then), ...Object.keys(now)]);
	return [...keys].filter((key) => !isSame(then[key], now[key])).length;
}
