import type { Language } from '$lib/data/language';

const key = 'csirt-self-assessment language';

/**
 * Notes the chosen language where a page can read it before it is painted; see src/early.js. The store has
 * the choice itself, and is asked too late for that.
 *
 * @param chosen Undefined where nobody has chosen one.
 */
export function noteLanguage(chosen: Language | undefined): void {
	// Nothing is painted before the program there.
	if (import.meta.env.IN_ONE_FILE) return;
	try {
		if (chosen) localStorage.setItem(key, chosen);
		else localStorage.removeItem(key);
	} catch {
		// Refused, or not there: the page begins in the browser's language.
	}
}
