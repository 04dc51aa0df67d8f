import { languages, type Language } from '$lib/data/language';
import { language, type LanguageCell } from '$lib/wording/language';

class ReactiveCell implements LanguageCell {
	current = $state<Language>(languages[0]);
}

/** Has whatever reads the language drawn again when it is switched. */
export function followLanguage(): void {
	language.keepIn(new ReactiveCell());
}
