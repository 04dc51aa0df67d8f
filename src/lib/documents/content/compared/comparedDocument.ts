import { items } from '$lib/data/survey/items';
import { changeCounts } from '$lib/engine/comparison/changeCounts';
import { compareAssessments, type Reported } from '$lib/engine/comparison/compareAssessments';
import { comparedLabel, comparedLine, comparedMarksText } from '$lib/wording/comparedMarks';
import { compareWords } from '$lib/wording/compareWords';
import { language } from '$lib/wording/language';
import { movedSentences, unconfirmedText } from '$lib/wording/movedText';
import { heading, paragraph } from '../blocks';
import { editionById } from '../comparison';
import type { Block, DocumentContent } from '../document';
import { oneLine } from '../oneLine';
import { contentWords } from '../words';
import { criteriaSheet, movedCriteria } from './criteriaTable';
import { comparedIdentity } from './identity';
import { itemsByChange, itemsSheet } from './itemsTable';
import { mattersSheet, mattersTable } from './mattersTable';
import { comparedOverview } from './overviewSheet';
import { sideTitles, type Compared } from './sides';

/**
 * All that is written out of a comparison, in the current language: what its page says, in the same words.
 *
 * @param series All assessments of the organisation, the oldest first, the two that are compared among them.
 * @param at When the document is made: an ISO date and time.
 * @throws RangeError if the two reports are beside different editions.
 */
export function comparedDocument(
	earlier: Reported,
	later: Reported,
	series: readonly Reported[],
	at?: string
): DocumentContent {
	const comparison = compareAssessments(earlier, later, items);
	const compared = { earlier, later, series, comparison };
	const both = [earlier.assessment, later.assessment] as const;
	const label = comparedLabel(...both);
	return {
		title: oneLine(compareWords().heading),
		identity: oneLine(comparedLine(...both)),
		marks: comparedMarksText(...both),
		...(label && { label: oneLine(label) }),
		blocks: blocksOf(compared, at),
		sheets: [
			comparedOverview(compared, at),
			mattersSheet(compared),
			criteriaSheet(compared),
			itemsSheet(compared)
		]
	};
}

function blocksOf(compared: Compared, at: string | undefined): Block[] {
	const { earlier, later, series, comparison } = compared;
	const words = compareWords();
	const counts = changeCounts(comparison.items);
	const counted = counts.map(({ change, count }) => words.count(words.changes[change], count));
	const unconfirmed = unconfirmedText(later);
	const isOther = earlier.assessment.organisation !== later.assessment.organisation;
	return [
		identityTable(compared, at),
		...(isOther ? [paragraph(words.otherOrganisation)] : []),
		...movedSentences(earlier, later).map(paragraph),
		...(unconfirmed === undefined ? [] : [paragraph(unconfirmed)]),
		heading(1, series.length > 2 ? words.mattersInRow(series.length) : words.matters),
		mattersTable(compared),
		heading(1, words.criteria),
		movedCriteria(compared) ?? paragraph(words.noCriteria),
		heading(1, words.items),
		paragraph(counts.length === 0 ? words.allSame : words.counts(counted.join(words.separator))),
		...itemsByChange(compared),
		paragraph(words.sameEdition(editionById(comparison.edition).title[language.current])),
		paragraph(words.end)
	];
}

function identityTable(compared: Compared, at: string | undefined): Block {
	const [then, now] = sideTitles(compared);
	return {
		kind: 'table',
		columns: [
			{ title: contentWords().name, width: 24 },
			{ title: then, width: 38 },
			{ title: now, width: 38 }
		],
		rows: comparedIdentity(compared, at)
	};
}
