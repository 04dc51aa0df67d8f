import type { Place } from '$lib/data/citation';
import type { Language } from '$lib/data/language';
import { language } from './language';

type Kind = 'table' | 'section' | 'supplement' | 'article' | 'pack' | 'page';

const names: Record<Language, Record<Kind, (number: string) => string>> = {
	ja: {
		table: (number) => `表 ${number}`,
		section: (number) => `${number} 節`,
		supplement: (number) => `補足 ${number}`,
		article: () => '記事',
		pack: () => '調査データ',
		page: (number) => `PDF ${number} ページ`
	},
	en: {
		table: (number) => `Table ${number}`,
		section: (number) => `section ${number}`,
		supplement: (number) => `supplement ${number}`,
		article: () => 'the article',
		pack: () => 'the edition pack',
		page: (number) => `page ${number} of the PDF`
	}
};

/** Where something stands in its source, in the language of the pages. */
export function placeText(place: Place): string {
	const name = names[language.current];
	if ('table' in place) return name.table(place.table);
	if ('section' in place) return name.section(place.section);
	if ('page' in place) return name.page(String(place.page));
	if ('supplement' in place) return name.supplement(place.supplement);
	return 'pack' in place ? name.pack('') : name.article('');
}

/** Several places, as one phrase. */
export function placesText(places: readonly Place[]): string {
	return places.map(placeText).join(language.current === 'ja' ? '、' : ', ');
}
