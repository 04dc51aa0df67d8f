import type { Entries } from '$lib/data/answer';
import type { Criterion, Matter } from '$lib/data/readiness/matter';
import { matters } from '$lib/data/readiness/matters';
import type { MatterReport } from '$lib/data/report/matterReport';
import { criterionNumber } from '$lib/wording/criterionNumber';
import { criterionNote, matterNotes } from '$lib/wording/matterNotes';
import { nextWords } from '$lib/wording/nextWords';
import { reasonText } from '$lib/wording/reasonText';
import { leastText, stepText } from '$lib/wording/stepText';
import { checklistWords } from '$lib/wording/checklistWords';
import { language } from '$lib/wording/language';
import { shareText } from '$lib/wording/shareText';
import { colon } from '$lib/wording/format';
import { commandWords } from './commandWords';
import { indented } from './indented';

type CriterionReport = MatterReport['criteria'][number];

/**
 * The verdict on one matter, with its criteria and the items that led to each.
 *
 * @param entries Give the person's own words to "other".
 */
export function matterLines(report: MatterReport, entries: Entries): string[] {
	const matter = matters.find(({ id }) => id === report.id);
	if (!matter) throw new RangeError(`there is no matter ${report.id}`);
	return [
		`${matter.id} ${matter.title[language.current]}${colon()}${checklistWords().verdicts[report.verdict]}`,
		...indented(matterNotes(report)),
		...report.criteria.flatMap((criterion) => {
			const known = matter.criteria.find(({ id }) => id === criterion.id);
			if (!known) throw new RangeError(`there is no criterion ${criterion.id}`);
			return indented(criterionLines(known, criterion, entries));
		}),
		...indented(nextLines(matter, report.nextSteps))
	];
}

/** The least and the best next steps; one list where they are the same. */
function nextLines({ criteria }: Matter, { least, best }: MatterReport['nextSteps']): string[] {
	if (!least || !best) return [];
	const words = nextWords();
	const listed = ({ steps }: typeof best) =>
		steps.flatMap((step) => {
			const criterion = criteria.find(({ id }) => id === step.criterion);
			return criterion
				? indented([`${criterionNumber(step.criterion)} ${stepText(step, criterion)}`])
				: [];
		});
	if (least.to === 'settled') return [words.only(best.steps.length), ...listed(best)];
	return [leastText(least.to), ...listed(least), words.best(best.steps.length), ...listed(best)];
}

function criterionLines(known: Criterion, criterion: CriterionReport, entries: Entries): string[] {
	const words = checklistWords();
	const note = criterionNote(criterion, known);
	const { id, verdict, items, peers } = criterion;
	return [
		`${criterionNumber(id)} ${known.title[language.current]}${colon()}${words.verdicts[verdict]}`,
		...indented([
			reasonText(criterion, entries),
			...(note === undefined ? [] : [note]),
			`${commandWords().items}${colon()}${items.join(', ')}`,
			...(peers ? [words.peersSettled(shareText(peers.share, peers.base))] : [])
		])
	];
}
