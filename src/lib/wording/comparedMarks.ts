import type { Assessment } from '$lib/data/assessment';
import { compareWords } from './compareWords';
import { colon } from './format';
import { marksLine, marksText } from './marksText';

type Marked = Pick<Assessment, 'title' | 'organisation' | 'asOf' | 'assessor' | 'confidentiality'>;

/** The two that are compared in one line, each with the marks that are its own. */
export function comparedLine(earlier: Marked, later: Marked): string {
	const isOne = earlier.organisation === later.organisation;
	const sides = both(earlier, later).map(({ side, assessment }) => {
		const own = [assessment.title, isOne ? '' : assessment.organisation, ...marksLine(assessment)];
		return `${side}${colon()}${own.filter(Boolean).join(' · ')}`;
	});
	return [...(isOne ? [earlier.organisation] : []), ...sides].filter(Boolean).join(' ｜ ');
}

/** How confidential both are, for the foot of a page: the label alone where it is the same. */
export function comparedLabel(earlier: Marked, later: Marked): string | undefined {
	if (earlier.confidentiality === later.confidentiality) return later.confidentiality;
	return both(earlier, later)
		.flatMap(({ side, assessment: { confidentiality } }) =>
			confidentiality ? [`${side}${colon()}${confidentiality}`] : []
		)
		.join(' ｜ ');
}

/** The marks of both by name, each name with whose it is. */
export function comparedMarksText(
	earlier: Marked,
	later: Marked
): { name: string; value: string }[] {
	return both(earlier, later).flatMap(({ side, assessment }) =>
		marksText(assessment).map(({ name, value }) => ({ name: `${side}${colon()}${name}`, value }))
	);
}

function both(earlier: Marked, later: Marked) {
	const words = compareWords();
	return [
		{ side: words.earlier, assessment: earlier },
		{ side: words.later, assessment: later }
	];
}
