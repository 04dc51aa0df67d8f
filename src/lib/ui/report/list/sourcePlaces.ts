import { placeText } from '$lib/wording/citations';
import { figureOf, sourceOf } from '$lib/wording/figureText';
import { language } from '$lib/wording/language';

/**
 * Where figures stand, each source and place once, in short: what a sheet has room for beside a number.
 * A primary source, which the sheet names once, goes without its title.
 *
 * @param ids Ids of figures.
 */
export function sourcePlaces(ids: readonly string[]): string {
	const places = new Map<string, Set<string>>();
	for (const id of ids) {
		const figure = figureOf(id);
		const source = sourceOf(figure);
		const title = source.primary ? '' : source.title[language.current];
		const found = places.get(title) ?? new Set();
		// The title of an article says where it stands by itself.
		if (!('article' in figure.place)) found.add(placeText(figure.place));
		places.set(title, found);
	}
	const isJapanese = language.current === 'ja';
	return [...places]
		.map(([title, found]) => [title, [...found].join(isJapanese ? '、' : ', ')])
		.map((pieces) => pieces.filter(Boolean).join(' '))
		.join(isJapanese ? '；' : '; ');
}
