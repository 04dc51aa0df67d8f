import type { Answer, Entry } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';

/**
 * A copy that can be shown to others: which options, numbers, months and dates were given, and no
 * word that anyone has written. It lists what stays, so that a field of a later day is left out
 * until someone has decided about it.
 *
 * @param id Of its own, so that it is never taken for the original.
 * @param title That the copy carries instead of the original's.
 */
export function scrubbed(assessment: Assessment, id: string, title: string): Assessment {
	const { format, version, createdAt, changedAt, entries, example } = assessment;
	const kept = Object.entries(entries)
		.map(([item, entry]) => [item, scrubbedEntry(entry)] as const)
		.filter(([, entry]) => Object.keys(entry).length > 0);
	return {
		format,
		version,
		id,
		title,
		organisation: '',
		createdAt,
		changedAt,
		entries: Object.fromEntries(kept),
		...(example && { example })
	};
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
