import { editionsInUse } from '$lib/wording/editionsInUse';
import { outlines } from '$lib/data/survey/outlines';
import { checkedName, checkedText } from '$lib/wording/checkedText';
import { checkedCount } from '$lib/engine/answers/checkedCount';
import { answersHash } from '$lib/engine/answers/answersHash';
import { language } from '$lib/wording/language';
import type { AssessmentEditor } from '../state/assessmentEditor.svelte';
import { marksLine, marksText } from '$lib/wording/marksText';
import { dayText, timeText } from '$lib/wording/format';
import { pageIdentityWords } from './pageIdentityWords';

/** One thing that tells a print apart from others. */
interface IdentityField {
	name: string;
	value: string;
}

/** What identifies a print: whose it is, what it compares with, when and from which answers. */
export function identityFields(editor: AssessmentEditor, now: Date): IdentityField[] {
	const words = pageIdentityWords();
	const { title, organisation, changedAt, entries } = editor.assessment;
	const edition = editionsInUse.main;
	const count = checkedCount(outlines, entries);
	return [
		{ name: words.assessment, value: title },
		...(organisation ? [{ name: words.organisation, value: organisation }] : []),
		...marksText(editor.assessment),
		...(edition ? [{ name: words.edition, value: edition.title[language.current] }] : []),
		{ name: words.changed, value: timeText(changedAt) },
		...(count.checked > 0 ? [{ name: checkedName(), value: checkedText(count) }] : []),
		{ name: words.printed, value: dayText(now.toISOString()) }
	];
}

/** Most characters of a title or a name in the line at the head of every sheet. */
const longest = 36;

/** The same in one line, for the head of every sheet. */
export function pageIdentityLine(editor: AssessmentEditor): string {
	const words = pageIdentityWords();
	const { title, organisation, changedAt } = editor.assessment;
	const edition = editionsInUse.main;
	return [
		...marksLine(editor.assessment).map(shortened),
		shortened(title),
		shortened(organisation),
		edition?.title[language.current] ?? '',
		`${words.changed} ${dayText(changedAt)}`
	]
		.filter((name) => name !== '')
		.join(' · ');
}

/** The check value of the answers, for the foot of every sheet: the same value, the same answers. */
export function checkLine(editor: AssessmentEditor): string {
	const words = pageIdentityWords();
	return words.hashLine(answersHash(editor.assessment.entries));
}

/** A text as a string of CSS, whatever it holds. */
export function cssString(text: string): string {
	return `"${text.replace(/\p{Cc}/gu, ' ').replace(/["\\]/g, '\\$&')}"`;
}

function shortened(text: string): string {
	const characters = [...text];
	return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
}
