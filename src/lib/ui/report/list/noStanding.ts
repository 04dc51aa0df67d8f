import type { ItemReport } from '$lib/data/report/itemReport';
import { isDisputed } from '$lib/wording/clashText';
import { reportListWords } from './listWords';

/** Why an item has no standing, in a word. */
export function noStanding(report: ItemReport): string {
	const words = reportListWords();
	if (report.status === 'hidden') return words.hidden;
	if (report.status === 'notInInterview') return '';
	if (isDisputed(report)) return words.disputed;
	return report.figures.length > 0 ? words.notCompared : words.notPublished;
}
