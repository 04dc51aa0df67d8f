import type { Assessment } from '$lib/data/assessment';
import type { Item } from '$lib/data/survey/item';
import { stateOf, type ItemState } from '../answers/stateOf';
import { classOf } from '../benchmark/compare/classOf';

/** That an assessment has chosen an option of an item, or is in a class of it, or has no answer. */
export interface Response {
	assessmentId: string;
	itemId: string;
	/**
	 * The option's letter; for a number of people the id of its class, `outside` where it is in none;
	 * `month`; for a service its letter and how it is provided, such as `d/inHouse`. Where there is
	 * none: `dontKnow`, `notApplicable`, `unanswered`, and `hidden` where the item does not apply.
	 */
	optionId: string;
	/** The number of people, or the months since the year 0; null for all else. */
	value: number | null;
}

/**
 * An assessment as rows, at least one for each item: as many as it has chosen options, or as it has
 * decided services. No row stands twice.
 *
 * @param items All items by id.
 * @throws RangeError if an item depends on one that is not in `items`.
 */
export function responsesOf(
	assessment: Pick<Assessment, 'id' | 'entries'>,
	items: ReadonlyMap<string, Item>
): Response[] {
	const { id: assessmentId, entries } = assessment;
	return [...items.values()].flatMap((item) =>
		rowsOf(item, stateOf(item, items, entries)).map(([optionId, value = null]) => ({
			assessmentId,
			itemId: item.id,
			optionId,
			value
		}))
	);
}

type Row = readonly [optionId: string, value?: number];

function rowsOf(item: Item, state: ItemState): Row[] {
	if (state.status === 'notAnswered') return [['unanswered']];
	if (state.status !== 'answered' && state.status !== 'partly') return [[state.status]];
	const { answer } = state;
	switch (answer.kind) {
		case 'choice':
			return [[answer.option]];
		case 'choices':
			return answer.options.map((option) => [option]);
		case 'month':
			return [['month', answer.year * 12 + answer.month - 1]];
		case 'people':
			return [[peopleClass(item, answer.people), answer.people]];
		case 'services':
			return Object.entries(answer.provisions).map(([id, provision]) => [`${id}/${provision}`]);
	}
}

function peopleClass(item: Item, people: number): string {
	if (item.kind !== 'people') throw new RangeError(`${item.id} takes no number of people`);
	return classOf(item.classes, people) ?? 'outside';
}
