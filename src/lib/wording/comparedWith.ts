import type { Report } from '$lib/data/report/report';
import { boardWords } from './boardWords';
import { editionsInUse } from './editionsInUse';
import { dayText } from './format';
import { language } from './language';
import { reportWords } from './reportWords';
import { yearsBetween } from './yearsBetween';

/** The report's edition is one of the product's own: a pack's is somebody else's, asked among others. */
function isOwn({ caveats }: Pick<Report, 'caveats'>): boolean {
	return caveats.includes('membersOnly');
}

/**
 * Beside whom a report compares, in one sentence.
 *
 * @param at When it is read or made: an ISO date and time.
 * @throws RangeError if there is no such edition.
 */
export function comparedWithText(report: Pick<Report, 'edition' | 'caveats'>, at: string): string {
	const edition = editionsInUse.edition(report.edition);
	if (!edition) throw new RangeError(`there is no edition ${report.edition}`);
	const { teams, title, askedOn } = edition;
	const asked = dayText(askedOn);
	return isOwn(report)
		? boardWords().beside(teams, asked, yearsBetween(askedOn, at))
		: boardWords().besidePack(teams, asked, title[language.current]);
}

/** How far what follows from an edition reaches. */
export function cautionText(report: Pick<Report, 'caveats'>): string {
	return isOwn(report) ? reportWords().caution : reportWords().cautionOfPack;
}
