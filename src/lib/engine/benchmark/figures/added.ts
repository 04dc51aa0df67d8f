import type { Figure } from '$lib/data/editions/figure';
import type { Fitting } from './contradicted';

/** Figures of packs, beside those of the edition that they supplement. */
export interface Added {
	/** Ids of figures, by the id of the pack that they come from. */
	packOf: ReadonlyMap<string, string>;
	/** By item: which of those that contradict each other counts, a pack's id or {@link ownParty}. */
	chosen?: Readonly<Record<string, string>>;
}

/** Stands for the edition's own figures where one party is chosen. */
export const ownParty = 'own';

/** Figures of which nothing is computed, because they contradict each other. */
export interface Clash {
	/** Ids of the edition's own figures, or of an earlier pack's, that are contradicted. */
	known: string[];
	/** Ids of the figures that contradict them; all that the pack says about the item. */
	added: string[];
	pack: string;
	/** Which of them counts nevertheless, because somebody has chosen. */
	chosen?: 'known' | 'added';
}

/** The figures of one scale of an edition, once it is known which of them are computed with. */
export interface Agreed {
	figures: readonly Figure[];
	/** Shown, and not computed with. */
	setAside: readonly Figure[];
	clashes: readonly Clash[];
	/**
	 * Ids of words that an exact figure shows to be meant in their cautious reading: a plurality is called
	 * many. Exact figures win over phrases.
	 */
	yielding: readonly string[];
	/** What the figures say, where finding out whether they fit each other has told it already. */
	fitting?: Fitting;
}
