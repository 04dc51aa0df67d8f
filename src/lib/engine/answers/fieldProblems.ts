import type { Entries } from '$lib/data/answer';
import { problems } from './problems';
import type { Outline } from '$lib/data/survey/outline';
import { readMonth } from './readMonth';
import { readPeople } from './readPeople';

/** Why a typed answer cannot be taken, or not together with another. */
export type FieldProblemCode =
	| Extract<ReturnType<typeof readMonth>, { status: 'refused' }>['problem']
	| Extract<ReturnType<typeof readPeople>, { status: 'refused' }>['problem']
	| 'completionBeforeStart';

/** What a person should look at in a field. Nothing of it keeps the answer from being stored. */
export interface FieldProblem {
	item: string;
	code: FieldProblemCode;
}

/**
 * What the person should look at in some items, in their order: text that cannot be read, and a
 * completion before the start.
 *
 * @param asked Ids of the items to look at.
 * @param items All items by id.
 */
export function fieldProblems(
	asked: readonly string[],
	items: ReadonlyMap<string, Outline>,
	entries: Entries
): FieldProblem[] {
	const cross = problems(items, entries);
	return asked.flatMap((item) => {
		const unread = unreadProblem(entries[item]);
		if (unread) return [{ item, code: unread }];
		const isBefore = cross.some(
			(each) => each.item === item && each.code === 'completionBeforeStart'
		);
		return isBefore ? [{ item, code: 'completionBeforeStart' as const }] : [];
	});
}

function unreadProblem(entry: Entries[string] | undefined): FieldProblemCode | undefined {
	if (entry === undefined || entry.answer !== undefined) return undefined;
	const { month, people } = entry.typed ?? {};
	const reads = [
		...(month === undefined ? [] : [readMonth(month)]),
		...(people === undefined ? [] : [readPeople(people)])
	];
	for (const read of reads) if (read.status === 'refused') return read.problem;
	return undefined;
}
