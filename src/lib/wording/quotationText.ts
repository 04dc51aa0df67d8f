import type { Figure } from '$lib/data/editions/figure';
import { boardWords } from './boardWords';
import { placeText } from './citations';
import { sourceOf } from './figureText';
import { packNameText, packOfFigure, transcribedText } from './packFigureText';
import { language } from './language';

/**
 * Where a quoted sentence stands, in brackets: "(report, section 4.4; our translation)".
 *
 * @param isInList It stands in a list that says once whose translation it is.
 */
export function quotationPlace(figure: Figure, isInList = false): string {
	const words = boardWords();
	const source = sourceOf(figure);
	const pack = packOfFigure(figure);
	if (pack) return words.from(words.inPack(packNameText(pack), placeText(figure.place)));
	if (!source.primary) return words.from(source.title[language.current]);
	const place = words.inReport(placeText(figure.place));
	return words.from(isInList ? place : words.translated(place));
}

/**
 * A figure's sentence with its place, and what has to be known of it. An article is retold, not quoted, and
 * so is a bar of a chart.
 */
export function quotationText(figure: Figure, isInList = false): string {
	const sentence = figure.wording[language.current];
	const isQuoted = sourceOf(figure).primary && !packOfFigure(figure);
	const said = isQuoted ? boardWords().quote(sentence) : sentence;
	const more = [figure.note?.[language.current] ?? [], transcribedText(figure) ?? []].flat();
	return [`${said}${quotationPlace(figure, isInList)}`, ...more].join(' ');
}
