import type { Language } from '$lib/data/language';
import { language } from './language';

/** What a page or component says, in every language: the type check refuses a missing key. */
export function catalogue<Words>(words: Record<Language, Words>): () => Words {
	return () => words[language.current];
}
