import type { Answer, Entry } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import type { Task } from '$lib/data/plan';
import { isSame, type Changes } from './changes';

/**
 * The one thing into which words were typed, if a change is about nothing else: every letter is a
 * change, and nobody wants to go back letter by letter.
 *
 * @returns A name for it, such as `item 2.8`, or nothing.
 */
export function typedInto(old: Assessment, changes: Changes): string | undefined {
	const { entries = {}, plan = {}, given, ...fields } = changes;
	// Nothing of these is typed.
	if (given) return undefined;
	const named = Object.keys(fields).filter((field) => field !== 'changedAt' && field !== 'place');
	const [first, ...more] = [
		...Object.keys(entries).map((item) => `item ${item}`),
		...Object.keys(plan).map((task) => `task ${task}`),
		...named
	];
	if (first === undefined || more.length > 0 || first === 'archived') return undefined;
	const [item] = Object.keys(entries);
	const [task] = Object.keys(plan);
	const isTyped =
		(item === undefined || isTypedEntry(old.entries[item], entries[item])) &&
		(task === undefined || isTypedTask(old.plan?.[task], plan[task]));
	return isTyped ? first : undefined;
}

function isTypedEntry(before: Entry = {}, after: Entry = {}): boolean {
	return (
		(isSame(before.answer, after.answer) || (isNumber(before.answer) && isNumber(after.answer))) &&
		isSame(before.target, after.target)
	);
}

/** Whether an answer is one that is typed; no answer is what stands before the first letter. */
function isNumber(answer: Answer | undefined): boolean {
	return answer === undefined || answer.kind === 'people' || answer.kind === 'month';
}

function isTypedTask(before: Task | undefined, after: Task | undefined): boolean {
	if (!before || !after) return false;
	return before.state === after.state && before.due === after.due;
}
