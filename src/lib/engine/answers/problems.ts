import type { Answer, AnswerOfKind, Entries } from '$lib/data/answer';
import type { Outline } from '$lib/data/survey/outline';

/** `doesNotFit`: the item cannot have this answer. The others are for the person to look at. */
interface Problem {
	item: string;
	code: 'doesNotFit' | 'completionBeforeStart';
}

/**
 * What is wrong with the answers beyond their shape, in the order of `entries`. Answers of hidden
 * items are looked at too: they come back.
 *
 * @param items All items by id. An entry of an item that is not among them does not fit.
 */
export function problems(items: ReadonlyMap<string, Outline>, entries: Entries): Problem[] {
	const unfit = Object.entries(entries)
		.filter(([itemId, { answer, target }]) =>
			[answer, target?.answer].some((each) => !fits(items.get(itemId), each))
		)
		.map(([item]): Problem => ({ item, code: 'doesNotFit' }));

	return completesBeforeStart(entries)
		? [...unfit, { item: buildItems.completion, code: 'completionBeforeStart' }]
		: unfit;
}

/** The items that the time to build is worked out from, as the measure `build` names them. */
export const buildItems = { start: '1.5', completion: '1.6' } as const;

function completesBeforeStart(entries: Entries): boolean {
	const start = entries[buildItems.start]?.answer;
	const completion = entries[buildItems.completion]?.answer;
	if (start?.kind !== 'month' || completion?.kind !== 'month') return false;
	return months(completion) < months(start);
}

function months({ year, month }: AnswerOfKind<'month'>): number {
	return year * 12 + month;
}

function fits(item: Outline | undefined, answer: Answer | undefined): boolean {
	if (item === undefined) return false;
	if (answer === undefined) return true;
	switch (answer.kind) {
		case 'dontKnow':
		case 'notApplicable':
			return true;
		case 'choice':
			return item.kind === 'choice' && isListed(answer.option, item.options);
		case 'choices':
			return item.kind === 'choices' && areChoosable(answer.options, item.options);
		case 'services':
			return item.kind === 'services' && areListed(Object.keys(answer.provisions), item.services);
		case 'month':
		case 'people':
			return item.kind === answer.kind;
	}
}

function isListed(id: string, list: readonly { id: string }[]): boolean {
	return list.some((listed) => listed.id === id);
}

function areListed(ids: readonly string[], list: readonly { id: string }[]): boolean {
	return ids.every((id) => isListed(id, list));
}

function areChoosable(
	chosen: readonly string[],
	options: readonly { id: string; exclusive?: true | undefined }[]
): boolean {
	const exclusive = options.filter((option) => option.exclusive);
	return (
		areListed(chosen, options) &&
		new Set(chosen).size === chosen.length &&
		(chosen.length === 1 || !chosen.some((id) => isListed(id, exclusive)))
	);
}
