import type { Assessment } from '$lib/data/assessment';
import { dayText } from '$lib/wording/format';
import { groupWords } from '$lib/wording/groupWords';
import { language } from '$lib/wording/language';
import { placesWords } from '$lib/wording/placesWords';
import { marksLine, marksText } from '$lib/wording/marksText';
import { shortName } from '$lib/wording/shortAnswer';
import { paragraph } from '../blocks';
import { text } from '../cells';
import type { Column, DocumentContent } from '../document';
import { oneLine } from '../oneLine';
import { placeRows, type ItemBeside } from '../placeRows';
import { contentWords } from '../words';

/** Where nothing was published. */
const nothing = '–';

/**
 * Where one organisation stands in its group and beside the published editions, as the page shows it.
 *
 * @param beside The group first, where it is large enough for its numbers to be seen.
 * @param at When the document is made: an ISO date and time.
 */
export function placeDocument(
	assessment: Assessment,
	beside: readonly ItemBeside[],
	at: string
): DocumentContent {
	const words = groupWords();
	const said = contentWords();
	const { organisation, title, confidentiality } = assessment;
	const rows = placeRows(assessment.entries, beside);
	const places: Column[] = beside.map((each) => ({ title: each.title, width: 34 }));
	const name = oneLine(words.member(organisation || title));
	return {
		title: name,
		identity: oneLine(
			[name, ...(organisation ? [title] : []), ...marksLine(assessment), dayText(at)].join(' · ')
		),
		...(confidentiality && { label: oneLine(confidentiality) }),
		marks: marksText(assessment),
		blocks: [
			paragraph(words.placeFilesCare),
			paragraph(words.nothingPublished(nothing)),
			{
				kind: 'table',
				columns: [{ title: words.item, width: 20 }, { title: words.answer, width: 24 }, ...places],
				rows: rows.map(({ item, answer, places: inWords }) =>
					[`${item.id} ${shortName(item)}`, answer, ...inWords.map(briefly)].map(text)
				)
			}
		],
		sheets: [
			{
				kind: 'table',
				name: 'places',
				title: words.csvPlaces,
				columns: [
					{ title: said.item, width: 9, prefix: said.itemPrefix },
					{ title: said.prompt, width: 40 },
					{ title: words.answer, width: 36 },
					...places
				],
				rows: rows.map(({ item, answer, places: inWords }) =>
					[item.id, item.prompt[language.current], answer, ...inWords].map(text)
				)
			}
		]
	};
}

/** Said once above the table, not in most of its rows. */
function briefly(inWords: string): string {
	return inWords === placesWords().notPublished ? nothing : inWords;
}
