import type { Answer, Entry } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import type { Outline } from '$lib/data/survey/outline';
import { isVisible } from '$lib/engine/answers/isVisible';

/**
 * A copy that can be shown to others: which options, numbers, months and dates were given, and no
 * word that anyone has written. It lists what stays, so that a field of a later day is left out
 * until someone has decided about it. Answers that do not apply are left out, of times the day stays,
 * and the items stand in their own order, not in the order in which they were answered.
 *
 * @param id Of its own, so that it is never taken for the original.
 * @param title That the copy carries instead of the original's.
 * @param items All items by id, in their order.
 */
export function scrubbed(
	assessment: Assessment,
	id: string,
	title: string,
	items: ReadonlyMap<string, Outline>
): Assessment {
	const { format, version, createdAt, changedAt, entries, example } = assessment;
	const kept = [...items.values()]
		.filter((item) => isVisible(item, items, entries))
		.map(({ id: item }) => [item, scrubbedEntry(entries[item] ?? {})] as const)
		.filter(([, entry]) => Object.keys(entry).length > 0);
	return {
		format,
		version,
		id,
		title,
		organisation: '',
		createdAt: startOfDay(createdAt),
		changedAt: startOfDay(changedAt),
		entries: Object.fromEntries(kept),
		...(example && { example })
	};
}

/** @param time In ISO 8601, as the result. */
function startOfDay(time: string): string {
	return `${time.slice(0, 10)}T00:00:00.000Z`;
}

function scrubbedEntry({ answer, askBy, target, toConfirm }: Entry): Entry {
	return {
		...(answer && { answer: scrubbedAnswer(answer) }),
		...(askBy && { askBy }),
		...(target && {
			target: { answer: scrubbedAnswer(target.answer), ...(target.by && { by: target.by }) }
		}),
		...(toConfirm && { toConfirm })
	};
}

function scrubbedAnswer(answer: Answer): Answer {
	const { kind } = answer;
	switch (kind) {
		case 'dontKnow':
		case 'notApplicable':
			return { kind };
		case 'choice':
			return { kind, option: answer.option };
		case 'choices':
			return { kind, options: answer.options };
		case 'month':
			return { kind, year: answer.year, month: answer.month };
		case 'people':
			return { kind, people: answer.people };
		case 'services':
			return { kind, provisions: answer.provisions };
	}
}
