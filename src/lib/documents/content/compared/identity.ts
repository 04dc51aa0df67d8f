import { checklistWords } from '$lib/wording/checklistWords';
import { dayText, timeText } from '$lib/wording/format';
import { language } from '$lib/wording/language';
import { marksText } from '$lib/wording/marksText';
import type { Assessment } from '$lib/data/assessment';
import { compareWords } from '$lib/wording/compareWords';
import { text } from '../cells';
import { editionById } from '../comparison';
import type { Cell } from '../document';
import { contentWords } from '../words';
import type { Compared } from './sides';

/** Whose the two assessments are and of when: a name, and what each of them says, side by side. */
export function comparedIdentity({ earlier, later, comparison }: Compared, at?: string): Cell[][] {
	const words = contentWords();
	const both = [earlier.assessment, later.assessment] as const;
	const [then, now] = both.map(namesOf);
	const edition = editionById(comparison.edition).title[language.current];
	const names = [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])];
	return [
		...names.map((name) => [name, then?.get(name) ?? '', now?.get(name) ?? '']),
		[checklistWords().edition, edition, edition],
		...(at === undefined ? [] : [[words.made, '', dayText(at)]])
	].map((row) => row.map(text));
}

function namesOf(assessment: Assessment): Map<string, string> {
	const said = checklistWords();
	return new Map([
		[said.assessment, assessment.title],
		[said.organisation, assessment.organisation],
		...marksText(assessment).map(({ name, value }) => [name, value] as const),
		[compareWords().began, dayText(assessment.createdAt)],
		[said.changed, timeText(assessment.changedAt)]
	]);
}
