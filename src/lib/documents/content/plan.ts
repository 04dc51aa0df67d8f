import type { Plan, Task } from '$lib/data/plan';
import { matters } from '$lib/data/readiness/matters';
import { itemsById } from '$lib/data/survey/items';
import { language } from '$lib/wording/language';
import { day, text } from './cells';
import type { Cell, Column, Table } from './document';
import { contentWords } from './words';

/** The action plan, what is due first at the top; nothing where there are no tasks. */
export function planTable(plan: Plan | undefined): Table | undefined {
	const tasks = Object.values(plan ?? {}).sort((one, other) =>
		(one.due ?? '9999').localeCompare(other.due ?? '9999')
	);
	return tasks.length === 0
		? undefined
		: { kind: 'table', columns: planColumns(), rows: tasks.map(taskRow) };
}

function planColumns(): Column[] {
	const words = contentWords();
	return [
		{ title: words.task, width: 48 },
		{ title: words.owner, width: 20 },
		{ title: words.due, width: 12 },
		{ title: words.taskState, width: 12 },
		{ title: words.criterion, width: 30 },
		{ title: words.prompt, width: 36 }
	];
}

function taskRow({ text: task, owner, due, state, criterion, item }: Task): Cell[] {
	return [
		text(task),
		text(owner ?? ''),
		day(due),
		text(contentWords().taskStates[state]),
		text(criterion === undefined ? '' : named(criterion, criterionTitle(criterion))),
		text(item === undefined ? '' : named(item, itemsById.get(item)?.prompt[language.current]))
	];
}

function criterionTitle(id: string): string | undefined {
	const criteria = matters.flatMap((matter) => matter.criteria);
	return criteria.find((each) => each.id === id)?.title[language.current];
}

/** A later version may know ids that this one does not: then the id alone. */
function named(id: string, title: string | undefined): string {
	return title === undefined ? id : `${id} ${title}`;
}
