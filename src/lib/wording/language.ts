import { languages, type Language } from '$lib/data/language';

/** Where the language of the pages is kept. */
export interface LanguageCell {
	current: Language;
}

let cell: LanguageCell = { current: languages[0] };

/** The language that the pages speak at present; one for the whole window. */
export const language = {
	get current(): Language {
		return cell.current;
	},

	/** Switches every page at once; nothing that was typed or chosen is touched. */
	use(chosen: Language): void {
		cell.current = chosen;
	},

	/** Keeps it elsewhere from now on: pages bring a cell that has them drawn again. */
	keepIn(other: LanguageCell): void {
		other.current = cell.current;
		cell = other;
	}
};
