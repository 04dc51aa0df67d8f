import type { Entries } from '$lib/data/answer';
import type { Report } from '$lib/data/report';
import { itemsById } from '$lib/data/survey/items';
import { language } from '$lib/ui/language.svelte';
import { highlightText } from '$lib/ui/report/highlightText';
import { openingWords } from '$lib/ui/report/openingWords';
import { reportWords } from '$lib/ui/report/words';
import { answerText } from '$lib/ui/shared/answerText';
import { commandWords } from './commandWords';
import { indented } from './indented';

/**
 * The gaps or the strengths that weigh most, with the figures that they rest on.
 *
 * @param entries Give the person's own words to "other".
 */
export function highlightLines(
	{ highlights, items }: Report,
	standing: 'gap' | 'strength',
	entries: Entries
): string[] {
	const words = openingWords();
	const isGap = standing === 'gap';
	const list = isGap ? highlights.gaps : highlights.strengths;
	if (list.length === 0) return [isGap ? words.noGaps : words.noStrengths];
	return [
		`${isGap ? words.gaps : words.strengths}:`,
		...list.flatMap((highlight, position) => {
			const item = itemsById.get(highlight.item);
			const report = items.find(({ id }) => id === highlight.item);
			if (!item || !report) throw new RangeError(`${highlight.item} is not in the report`);
			return indented([
				`${position + 1}. ${item.id} ${item.prompt[language.current]}`,
				...indented([
					highlightText(item, report, highlight, standing),
					`${reportWords().yours}: ${answerText(item, report.answer, entries[item.id])}`,
					`${commandWords().figures}: ${highlight.figures.join(', ')}`
				])
			]);
		})
	];
}

/** Items of which nothing can be told, with the reason. */
export function cannotTellLines({ highlights }: Report): string[] {
	const words = openingWords();
	const unknown = highlights.standings.filter(({ standing }) => standing === 'cannotTell');
	return [
		words.cannotTell(unknown.length),
		...indented(
			unknown.map(({ item, reason }) => (reason ? `${item}: ${words.reasons[reason]}` : item))
		)
	];
}
