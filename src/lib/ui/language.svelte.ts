import type { Language } from '$lib/data/language';

/** The language that the pages speak at present; one for the whole window. */
class CurrentLanguage {
	#current = $state<Language>('ja');

	get current(): Language {
		return this.#current;
	}

	/** Switches every page at once; nothing that was typed or chosen is touched. */
	use(language: Language): void {
		this.#current = language;
	}
}

export const language = new CurrentLanguage();

/** What a page or component says, in every language: the type check refuses a missing key. */
export function catalogue<Words>(words: Record<Language, Words>): () => Words {
	return () => words[language.current];
}
