import type { Answer, AnswerOfKind, Entries } from '$lib/data/answer';
import type { Outline } from '$lib/data/survey/outline';
import { hiddenBy } from './isVisible';

/** What an assessment says to an item. */
export type ItemState =
	/** `by`: the item whose answer, or lack of one, hides this one. */
	| { status: 'hidden'; by: string }
	| { status: 'notAnswered' }
	/** `undecided`: the letters of the services that are still open. */
	| { status: 'partly'; answer: AnswerOfKind<'services'>; undecided: readonly string[] }
	| { status: 'answered'; answer: Exclude<Answer, { kind: 'dontKnow' | 'notApplicable' }> }
	| { status: 'dontKnow' }
	| { status: 'notApplicable' };

/**
 * The state of one item. The answer to a hidden item is kept in `entries` and does not count.
 *
 * @param items All items by id.
 * @param entries Entries whose answers fit their items.
 * @throws RangeError if an item depends on one that is not in `items`.
 */
export function stateOf(
	item: Outline,
	items: ReadonlyMap<string, Outline>,
	entries: Entries
): ItemState {
	const by = hiddenBy(item, items, entries);
	if (by !== undefined) return { status: 'hidden', by };

	const answer = entries[item.id]?.answer;
	if (answer === undefined) return { status: 'notAnswered' };
	if (answer.kind === 'dontKnow' || answer.kind === 'notApplicable') return { status: answer.kind };
	if (answer.kind !== 'services') return { status: 'answered', answer };

	const undecided = undecidedServices(item, answer);
	if (undecided.length === 0) return { status: 'answered', answer };
	// Services all of which were taken back again are no answer.
	if (Object.keys(answer.provisions).length === 0) return { status: 'notAnswered' };
	return { status: 'partly', answer, undecided };
}

function undecidedServices(item: Outline, { provisions }: AnswerOfKind<'services'>): string[] {
	if (item.kind !== 'services') throw new RangeError(`${item.id} takes no services answer`);
	return item.services.map(({ id }) => id).filter((id) => provisions[id] === undefined);
}
