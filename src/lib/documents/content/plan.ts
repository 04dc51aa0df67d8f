import type { Plan, Task } from '$lib/data/plan';
import { matters } from '$lib/data/readiness/matters';
import type { Report } from '$lib/data/report/report';
import { items, itemsById } from '$lib/data/survey/items';
import { taskPriorities, type Priority } from '$lib/engine/plan/priority';
import { sortTasks } from '$lib/engine/plan/sortTasks';
import { criterionNumber } from '$lib/wording/criterionNumber';
import { language } from '$lib/wording/language';
import { taskWords } from '$lib/wording/taskWords';
import { day, text } from './cells';
import type { Cell, Column, Table } from './document';
import { contentWords } from './words';

/** The action plan as the page has it, what is due first at the top; nothing where there are no tasks. */
export function planTable(plan: Plan | undefined, report: Report): Table | undefined {
	const priorityOf = taskPriorities(report);
	const itemIds = items.map(({ id }) => id);
	const tasks = sortTasks(plan ?? {}, 'due', itemIds, priorityOf);
	return tasks.length === 0
		? undefined
		: {
				kind: 'table',
				columns: planColumns(),
				rows: tasks.map(({ task }) => taskRow(task, priorityOf(task)))
			};
}

function planColumns(): Column[] {
	const words = taskWords();
	return [
		{ title: words.text, width: 48 },
		{ title: words.priority, width: 10 },
		{ title: words.effort, width: 9 },
		{ title: words.owner, width: 20 },
		{ title: words.due, width: 16 },
		{ title: words.state, width: 13 },
		{ title: contentWords().criterion, width: 28 },
		{ title: contentWords().prompt, width: 32 }
	];
}

function taskRow(task: Task, priority: Priority | undefined): Cell[] {
	const { effort, owner, due, state, criterion, item } = task;
	const words = taskWords();
	return [
		text(task.text),
		text(priority ? words.priorities[priority] : ''),
		text(effort ? words.efforts[effort] : ''),
		text(owner ?? ''),
		day(due),
		text(words.states[state]),
		text(
			criterion === undefined ? '' : named(criterionNumber(criterion), criterionTitle(criterion))
		),
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
