import { editionsInUse } from '$lib/wording/editionsInUse';
import type { Edition } from '$lib/data/editions/source';
import type { EditionReport } from '$lib/data/report/editionReport';
import type { ShareRow } from './shareRows';

type Evidence = Pick<EditionReport, 'figures' | 'confirming' | 'quoted' | 'caveats'>;

/** What one edition says about an answer. */
export interface InEdition {
	edition: Edition;
	sentences: readonly string[];
	rows: readonly ShareRow[];
	/** How shares differ between the main edition and this one. */
	changes: readonly string[];
	evidence: Evidence;
}

/** One thing that is compared: an item, the time to build, a service in one's own department. */
export interface ComparisonLine {
	/** The item's id, or those of the items that it is worked out from. */
	id: string;
	section: string;
	title: string;
	/** The answer in words; undefined where there is none. */
	answer?: string | undefined;
	/** What can be said of it in one sentence: compared, or why not. */
	status: string;
	/** Where the answer stands beside the teams, its verdict, and how firm that is. */
	standing?: string | undefined;
	isCompared: boolean;
	/** The main edition first. */
	editions: readonly InEdition[];
}

/** The edition of an id. @throws RangeError if there is none. */
export function editionById(id: string): Edition {
	const edition = editionsInUse.edition(id);
	if (!edition) throw new RangeError(`there is no edition ${id}`);
	return edition;
}
