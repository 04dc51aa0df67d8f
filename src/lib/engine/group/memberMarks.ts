import type { Assessment } from '$lib/data/assessment';
import type { Item } from '$lib/data/survey/item';
import { sha256Hex } from '../answers/sha256Hex';
import { responsesOf } from './responsesOf';

/**
 * A member of a table without what it has said. All is hashed with its id, which is random and is kept nowhere
 * here: who has no file of the member can try out no answers.
 */
export interface MemberMarks {
	/** A hash of its id. */
	member: string;
	/** What all its counted answers come to, as earlier versions kept it. */
	answers: string;
	/** By unit, what its counted answers to it come to. */
	marks: ReadonlyMap<string, string>;
	/** The mark of a unit to which it would have no counted answer. */
	markOfNone: (unit: string) => string;
}

/** How many letters a mark has: 24 bits, so that one change in sixteen million goes unseen. */
export const markLength = 6;

/** What no table counts. Who only changes such, or a number within its class, is no cover for others. */
export const uncounted: ReadonlySet<string> = new Set([
	'dontKnow',
	'notApplicable',
	'unanswered',
	'hidden',
	'outside',
	'month'
]);

/**
 * What is answered on its own, and so is changed on its own: an item, or one service of an item.
 *
 * @param key An option, a class, or a service and how it is provided (`d/inHouse`).
 */
export function unitOf(itemId: string, key: string): string {
	const [service, way] = key.split('/');
	return way === undefined ? itemId : `${itemId}/${service}`;
}

/** The units that tables count, in the order of the items. @param items All items by id. */
export function unitsOf(items: ReadonlyMap<string, Item>): string[] {
	return [...items.values()].flatMap((item) => {
		if (item.kind === 'services') return item.services.map(({ id }) => `${item.id}/${id}`);
		return item.kind === 'month' ? [] : [item.id];
	});
}

/** The marks of a member. @param items All items by id. */
export function memberMarks(assessment: Assessment, items: ReadonlyMap<string, Item>): MemberMarks {
	const { id } = assessment;
	const rows = responsesOf(assessment, items)
		.filter(({ optionId }) => !uncounted.has(optionId))
		// In whatever order options were chosen.
		.map(({ itemId, optionId }) => ({ itemId, optionId, row: `${itemId} ${optionId}` }))
		.sort((one, other) => (one.row < other.row ? -1 : 1));
	const said = new Map<string, string[]>();
	for (const { itemId, optionId } of rows) {
		const unit = unitOf(itemId, optionId);
		said.set(unit, [...(said.get(unit) ?? []), optionId]);
	}
	return {
		member: sha256Hex(id).slice(0, 16),
		answers: sha256Hex([id, ...rows.map(({ row }) => row)].join('\n')).slice(0, 16),
		marks: new Map(unitsOf(items).map((unit) => [unit, markOf(id, unit, said.get(unit) ?? [])])),
		markOfNone: markOfNone(id)
	};
}

function markOf(id: string, unit: string, options: readonly string[]): string {
	return sha256Hex([id, unit, ...options].join('\n')).slice(0, markLength);
}

/** Made here, so that it holds nothing of the member but its id. */
function markOfNone(id: string): MemberMarks['markOfNone'] {
	return (unit) => markOf(id, unit, []);
}
