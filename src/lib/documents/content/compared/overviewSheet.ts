import { changeCounts } from '$lib/engine/comparison/changeCounts';
import { checklistWords } from '$lib/wording/checklistWords';
import { compareWords } from '$lib/wording/compareWords';
import {
	criteriaOf,
	movedSentences,
	practicesInPlace,
	unconfirmedText
} from '$lib/wording/movedText';
import { count, empty, text } from '../cells';
import type { Cell, Sheet } from '../document';
import { contentWords } from '../words';
import { comparedIdentity } from './identity';
import { sideTitles, type Compared } from './sides';

/** Whose comparison it is, what moved in numbers, and in sentences what the page says of it. */
export function comparedOverview(compared: Compared, at?: string): Sheet {
	const words = compareWords();
	const { earlier, later, comparison } = compared;
	const [then, now] = sideTitles(compared);
	const both = [earlier.report, later.report];
	const numbers = (name: string, values: readonly number[]): Cell[] => [
		text(name),
		...values.map(count)
	];
	const isOther = earlier.assessment.organisation !== later.assessment.organisation;
	const said = [
		...(isOther ? [words.otherOrganisation] : []),
		...movedSentences(earlier, later),
		unconfirmedText(later) ?? ''
	].filter(Boolean);
	return {
		kind: 'table',
		name: 'overview',
		title: contentWords().sheets.overview,
		columns: [
			{ title: contentWords().name, width: 34 },
			{ title: then, width: 40 },
			{ title: now, width: 40 }
		],
		rows: [
			...comparedIdentity(compared, at),
			numbers(
				checklistWords().settledCount,
				both.map((report) => criteriaOf(report).count)
			),
			numbers(
				words.applying,
				both.map((report) => criteriaOf(report).all)
			),
			numbers(
				words.practices,
				both.map((report) => practicesInPlace(report).count)
			),
			numbers(
				words.practicesAnswered,
				both.map((report) => practicesInPlace(report).all)
			),
			...changeCounts(comparison.items).map(({ change, count: items }) => [
				text(words.changesOf(words.changes[change])),
				empty,
				count(items)
			]),
			...said.map((sentence) => [text(words.change), empty, text(sentence)])
		]
	};
}
