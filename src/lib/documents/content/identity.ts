import type { Report } from '$lib/data/report/report';
import type { CheckedCount } from '$lib/engine/answers/checkedCount';
import { checkedName, checkedText } from '$lib/wording/checkedText';
import { language } from '$lib/wording/language';
import { checklistWords } from '$lib/wording/checklistWords';
import { marksLine, marksText } from '$lib/wording/marksText';
import { dayText, timeText } from '$lib/wording/format';
import { editionById } from './comparison';
import { oneLine } from './oneLine';
import { contentWords } from './words';

/** What a report does not know of itself. */
export interface Made {
	/** When the document is made: an ISO date and time. */
	at?: string | undefined;
	/** The hash of the answers, by which two papers are told to be of the same ones. */
	hash?: string | undefined;
	/** How much a second person has checked. */
	checked?: CheckedCount | undefined;
}

/** Whose document it is, of when, and beside what: names with their values. */
export function identityOf(
	{ assessment, edition }: Report,
	{ at, hash, checked }: Made
): [string, string][] {
	const said = checklistWords();
	const words = contentWords();
	const all: [string, string | undefined][] = [
		[said.assessment, assessment.title],
		[said.organisation, assessment.organisation],
		...marksText(assessment).map(({ name, value }): [string, string] => [name, value]),
		[said.edition, editionById(edition).title[language.current]],
		[said.changed, timeText(assessment.changedAt)],
		// Said only where a team checks at all.
		[checkedName(), checked && checked.checked > 0 ? checkedText(checked) : undefined],
		[words.made, at === undefined ? undefined : dayText(at)],
		[words.hash, hash]
	];
	return all.flatMap(([name, value]) =>
		value ? [[name, oneLine(value)] as [string, string]] : []
	);
}

/**
 * The same in one line, for the head of every page: nothing has room for its name there but the day. When the
 * answers were changed is told by their hash.
 */
export function identityLine({ assessment, edition }: Report, { at, hash, checked }: Made): string {
	return [
		assessment.title,
		assessment.organisation,
		...marksLine(assessment),
		editionById(edition).title[language.current],
		checked && checked.checked > 0 ? checkedText(checked) : '',
		at === undefined ? '' : `${contentWords().made} ${dayText(at)}`,
		hash ?? ''
	]
		.filter(Boolean)
		.map(oneLine)
		.join(' · ');
}
