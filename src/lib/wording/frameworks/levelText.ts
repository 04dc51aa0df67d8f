import type { LevelsReport, RequirementReport } from '$lib/data/report/levelsReport';
import { levelWords } from './levelWords';

type Levels = Omit<RequirementReport, 'openItems'> & { openItems: readonly string[] };

/** A level, a range of levels, or why there is neither. */
export function levelText({ status, low, high }: Pick<Levels, 'status' | 'low' | 'high'>): string {
	const words = levelWords();
	if (status === 'open') return words.open;
	return status === 'notApplicable' ? words.away : words.range(low, high);
}

/** What would settle a level that is not; empty where nothing is to be settled. */
export function settlingText({ status, openItems, isQuestionOpen, waitsForAudit }: Levels): string {
	const words = levelWords();
	if (isQuestionOpen) return words.ask;
	if (waitsForAudit) return words.audit;
	if (openItems.length > 0) return words.answer(openItems.join(', '));
	return status === 'range' || status === 'open' ? words.notMore : '';
}

/** Of how many requirements the level is known, and how well. */
export function levelCounts(requirements: readonly Pick<Levels, 'status'>[]): string {
	const count = (status: Levels['status']) =>
		requirements.filter((each) => each.status === status).length;
	return levelWords().counts(
		requirements.length,
		count('exact'),
		count('range'),
		count('open'),
		count('notApplicable')
	);
}

/** How many of the minimum levels are met. */
export function minimumCounts(results: readonly Pick<Levels, 'verdict'>[]): string {
	const count = (verdict: Levels['verdict']) =>
		results.filter((each) => each.verdict === verdict).length;
	return levelWords().minimumCounts(count('met'), count('notMet'), count('cannotTell'));
}

/** Whether one of several falls short and nobody can tell which: else the row of each says so. */
export function isShortTogether(
	{ verdict, of }: LevelsReport['shared'][number],
	{ requirements }: LevelsReport
): boolean {
	const isKnown = requirements.some((each) => of.includes(each.id) && each.verdict === 'notMet');
	return verdict === 'notAllMet' && !isKnown;
}

/** What each answer that stands for several requirements says of them together. */
export function sharedText(levels: LevelsReport): string[] {
	const words = levelWords();
	return levels.shared.map((shared) => {
		const { item, of, low, high } = shared;
		const said = words.shared(item, of.join(', '), words.range(low, high));
		return isShortTogether(shared, levels) ? `${said} ${words.short(of.join(', '))}` : said;
	});
}
