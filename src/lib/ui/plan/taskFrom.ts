import type { Entries } from '$lib/data/answer';
import { maxOwnerLength, maxTaskLength } from '$lib/data/limits';
import type { Task } from '$lib/data/plan';
import { matters } from '$lib/data/readiness/matters';
import { itemsById } from '$lib/data/survey/items';
import type { Suggestion } from '$lib/engine/plan/suggestTasks';
import { shortened } from '$lib/wording/keptText';
import { language } from '$lib/wording/language';
import { answerText } from '$lib/wording/answerText';
import { planWords } from './words';

/**
 * The task that a suggestion becomes, in the current language.
 *
 * @param now When it is made.
 */
export function taskFrom(suggestion: Suggestion, entries: Entries, now: Date): Task {
	const { item, criterion, owner, due } = suggestion;
	return {
		text: shortened(suggestionText(suggestion, entries), maxTaskLength),
		...(owner && { owner: shortened(owner, maxOwnerLength) }),
		...(due && { due }),
		state: 'open',
		...(criterion && { criterion }),
		item,
		createdAt: now.toISOString()
	};
}

/** What a suggestion asks to do. */
export function suggestionText({ kind, item, criterion }: Suggestion, entries: Entries): string {
	const words = planWords();
	const known = itemsById.get(item);
	if (!known) throw new RangeError(`${item} is not an item`);
	const prompt = known.prompt[language.current];
	switch (kind) {
		case 'target':
			return words.fromTarget(prompt, answerText(known, entries[item]?.target?.answer));
		case 'dontKnow':
			return words.fromDontKnow(prompt);
		case 'behind':
			return words.fromGap(prompt);
		case 'criterion':
			return settledBy(criterion);
	}
}

function settledBy(id: string | undefined): string {
	const criterion = matters.flatMap(({ criteria }) => criteria).find((each) => each.id === id);
	if (!criterion) throw new RangeError(`${id} is not a criterion`);
	return criterion.settledBy[language.current];
}

/**
 * When tasks are made that come at once: each a moment after the one before, so that the plan keeps
 * their order.
 */
export function madeAt(now: Date, position: number): Date {
	return new Date(now.getTime() + position);
}
