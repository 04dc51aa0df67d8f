import { languages, type Language } from '$lib/data/language';

const key = 'csirt-self-assessment language';

/**
 * Notes the chosen language where a page can read it before it is painted; see src/early.js. The store has
 * the choice itself, and is asked too late for that.
 */
export function noteLanguage(chosen: Language): void {
	// Nothing is painted before the program there.
	if (import.meta.env.IN_ONE_FILE) return;
	try {
		localStorage.setItem(key, chosen);
	} catch {
		// Refused, or not there: the page begins in the browser's language.
	}
}

/**
 * What a person chose last. The note is written at once and the store a moment later: who leaves the page between the
 * two has told the note alone.
 *
 * @param kept What the store has. It is noted where there is no note.
 * @returns Undefined where nobody has chosen.
 */
export function languageChosen(kept: Language | undefined): Language | undefined {
	const noted = languages.find((each) => each === note());
	if (!noted && kept) noteLanguage(kept);
	return noted ?? kept;
}

function note(): string | null {
	if (import.meta.env.IN_ONE_FILE) return null;
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}
