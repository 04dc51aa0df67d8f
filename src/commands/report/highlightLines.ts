import type { Entries } from '$lib/data/answer';
import { figureIds } from './figureIds';
import type { Report } from '$lib/data/report/report';
import type { HighlightList } from '$lib/data/report/standing';
import { itemsById } from '$lib/data/survey/items';
import { language } from '$lib/wording/language';
import { keyPointWords } from '$lib/wording/keyPointWords';
import { standingLine, standingText } from '$lib/wording/standingText';
import { standingWords } from '$lib/wording/standingWords';
import { reportWords } from '$lib/wording/reportWords';
import { answerText } from '$lib/wording/answerText';
import { caveatText } from '$lib/wording/caveatWords';
import { colon } from '$lib/wording/format';
import { commandWords } from './commandWords';
import { indented } from './indented';

/**
 * One list of what weighs most, with the figures that it rests on.
 *
 * @param entries Give the person's own words to "other".
 */
export function highlightLines(
	{ highlights, items }: Report,
	list: HighlightList,
	entries: Entries
): string[] {
	const words = keyPointWords();
	if (highlights[list].length === 0)
		return [`${words.lists[list]}${colon()}${words.nothing[list]}`];
	return [
		`${words.lists[list]}${colon().trimEnd()}`,
		...highlights[list].flatMap((itemId, position) => {
			const item = itemsById.get(itemId);
			const report = items.find(({ id }) => id === itemId);
			const standing = highlights.standings.find((each) => each.item === itemId);
			if (!item || !report || !standing) throw new RangeError(`${itemId} is not in the report`);
			const { figures, caveats } = commandWords();
			return indented([
				`${position + 1}. ${item.id} ${item.prompt[language.current]}`,
				...indented([
					standingText(item, report.answer, standing) ?? '',
					standingLine(standing),
					`${reportWords().yours}${colon()}${answerText(item, report.answer, entries[itemId])}`,
					`${figures}${colon()}${figureIds(standing.figures)}`,
					`${caveats}${colon()}${report.caveats.map(caveatText).join(' ')}`
				])
			]);
		})
	];
}

/** Items of which nothing can be told, with the reason. */
export function cannotTellLines({ highlights }: Report): string[] {
	const unknown = highlights.standings.filter(({ standing }) => standing === 'cannotTell');
	return [
		keyPointWords().cannotTell(unknown.length),
		...indented(
			unknown.map(({ item, reason }) =>
				reason ? `${item}${colon()}${standingWords().reasons[reason]}` : item
			)
		)
	];
}
