import type { Language } from '$lib/data/language';

/**
 * The language that a first visit speaks: Japanese for whoever reads it at all, English for all others.
 *
 * @param languages Of the browser, as `navigator.languages` has them; none where it does not say.
 */
export function browserLanguage(languages: readonly string[]): Language {
	const readsJapanese = languages.some((each) => /^ja\b/i.test(each));
	return readsJapanese || languages.length === 0 ? 'ja' : 'en';
}
