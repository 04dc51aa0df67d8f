import type { Language } from '$lib/data/language';
import { keepLanguage } from '$lib/storage/assessments/assessmentStore';
import { noteLanguage } from '$lib/storage/database/languageNote';
import { language } from '$lib/wording/language';

/** Switches the language of the pages and keeps the choice. */
export async function speak(chosen: Language): Promise<void> {
	language.use(chosen);
	noteLanguage(chosen);
	await keepLanguage(chosen).catch((problem: unknown) => {
		// The pages have switched; only the next visit will open in the other language.
		console.error('could not keep the language', problem);
	});
}
