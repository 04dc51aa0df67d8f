import type { Highlight, ItemReport } from '$lib/data/report';
import type { Item } from '$lib/data/survey/item';
import { optionLabel } from '../shared/answerText';
import { shareText } from '../shared/shareText';
import { findingWords } from './findingWords';
import { placed } from './findings';
import { openingWords } from './openingWords';

/**
 * Why an item is a gap or a strength, in a sentence with its share.
 *
 * @param standing Which of the two.
 */
export function highlightText(
	item: Item,
	report: ItemReport,
	highlight: Highlight,
	standing: 'gap' | 'strength'
): string {
	const { share, base, kind, services } = highlight;
	if (kind === 'services') {
		const { service, missing } = findingWords();
		return missing(
			services.map((each) => service(optionLabel(item, each.option), shareText(each.share, base)))
		);
	}
	const words = openingWords();
	if (kind === 'criterion') return words.criterion(shareText(share, base));

	const step =
		item.order?.scale === 'steps' && report.answer?.kind === 'choice'
			? report.answer.option
			: undefined;
	if (standing === 'gap') {
		// The first sentence of a place is on those that are further along.
		const [first] = placed(report, { scale: item.order?.scale, step });
		if (first === undefined) throw new RangeError(`${item.id} has no place`);
		return first;
	}
	if (item.order?.scale === 'yesNo') return words.have(shareText(share, base));
	const reached = findingWords().reached[step as 'a' | 'b' | 'c' | 'd'];
	return reached
		? words.reached(shareText(share, base), reached)
		: words.asFar(shareText(share, base));
}
