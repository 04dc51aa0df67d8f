import type { Figure } from '$lib/data/editions/figure';
import { boardWords } from './boardWords';
import { placeText } from './citations';
import { sourceOf } from './figureText';
import { language } from './language';

/** Where a quoted sentence stands, in brackets: "(report, section 4.4; our translation)". */
export function quotationPlace(figure: Figure): string {
	const words = boardWords();
	const source = sourceOf(figure);
	return words.from(
		source.primary ? words.inReport(placeText(figure.place)) : source.title[language.current]
	);
}

/** A figure's sentence with its place, and what has to be known of it. An article is retold, not quoted. */
export function quotationText(figure: Figure): string {
	const sentence = figure.wording[language.current];
	const said = sourceOf(figure).primary ? boardWords().quote(sentence) : sentence;
	const note = figure.note?.[language.current];
	return [`${said}${quotationPlace(figure)}`, ...(note ? [note] : [])].join(' ');
}
