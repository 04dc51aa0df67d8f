import type { Entry } from '$lib/data/answer';
import { type Assessment } from '$lib/data/assessment';
import { emptyAssessment } from './emptyAssessment';

/** A copy for another year: the answers carried over, each to be confirmed, and no plan. */
export function nextAssessment(
	{ organisation, confidentiality, entries, given }: Assessment,
	title: string
): Assessment {
	return {
		...emptyAssessment(title),
		organisation,
		// Its day and who assesses are another year's; who may see it is not.
		...(confidentiality && { confidentiality }),
		entries: Object.fromEntries(
			Object.entries(entries).map(([item, entry]) => [item, carriedOver(entry)])
		),
		...(given && {
			given: Object.fromEntries(
				Object.entries(given).map(([key, answer]) => [key, { ...answer, toConfirm: true }])
			)
		})
	};
}

/** What was checked is to be checked again in another year. */
function carriedOver(entry: Entry): Entry {
	const next: Entry = { ...entry, ...(entry.answer && { toConfirm: true }) };
	delete next.checked;
	return next;
}
