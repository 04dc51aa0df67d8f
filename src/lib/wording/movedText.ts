import { itemsById } from '$lib/data/survey/items';
import type { Report } from '$lib/data/report/report';
import { carriedOver } from '$lib/engine/answers/carriedOver';
import type { Reported } from '$lib/engine/comparison/compareAssessments';
import { applying } from '$lib/engine/readiness/applying';
import { compareWords } from './compareWords';

/** A number out of how many it is. */
interface OutOf {
	count: number;
	all: number;
}

/** How many criteria of all matters are settled, of those that apply. */
export function criteriaOf({ matters }: Pick<Report, 'matters'>): OutOf {
	return {
		count: matters.reduce((sum, { counts }) => sum + (counts.settled ?? 0), 0),
		all: matters.reduce((sum, matter) => sum + applying(matter), 0)
	};
}

/** How many practices are in place, of those answered. */
export function practicesInPlace({ practices: { all } }: Report): OutOf {
	return { count: all.own, all: all.answered };
}

/** What moved between two assessments, in two sentences. */
export function movedSentences(earlier: Reported, later: Reported): string[] {
	const words = compareWords();
	const said = ({ count, all }: OutOf) => words.outOf(count, all);
	return [
		words.criteriaMoved(said(criteriaOf(earlier.report)), said(criteriaOf(later.report))),
		words.practicesMoved(
			said(practicesInPlace(earlier.report)),
			said(practicesInPlace(later.report))
		)
	];
}

/** Which answers nobody has looked at since the earlier assessment; undefined where there are none. */
export function unconfirmedText({ assessment }: Reported): string | undefined {
	const words = compareWords();
	const unconfirmed = carriedOver(itemsById, assessment.entries);
	if (unconfirmed.length === 0) return undefined;
	return words.unconfirmed(unconfirmed.length, unconfirmed.join(words.separator));
}
