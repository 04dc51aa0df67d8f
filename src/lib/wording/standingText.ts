import type { Figure } from '$lib/data/editions/figure';
import type { ItemReport } from '$lib/data/report/itemReport';
import type { Standing } from '$lib/data/report/standing';
import type { Item } from '$lib/data/survey/item';
import { colon } from './format';
import { checklistWords } from './checklistWords';
import { optionLabel } from './answerText';
import { shareText } from './shareText';
import { figureOf } from './figureText';
import { findingWords } from './findingWords';
import { standingWords } from './standingWords';

type Does = keyof ReturnType<typeof standingWords>['does'];

/** What a team does that reaches a cut, by what the item's order is of, the highest cut first. */
const doesByScale: Partial<Record<NonNullable<Item['order']>['scale'], readonly Does[]>> = {
	steps: ['approvedAndAudited', 'approved', 'documented', 'rough'],
	standard: ['clear', 'guide'],
	frequency: ['monthly', 'quarterly', 'halfYearly', 'yearly', 'atAll'],
	yesNo: ['has']
};

/**
 * Where an answer stands beside the teams, in one sentence that names the cut and its teams; nothing
 * where that cannot be told.
 */
export function standingText(
	item: Item,
	answer: ItemReport['answer'],
	found: Standing
): string | undefined {
	const { standing, kind, cut, upTo, base, services } = found;
	const words = standingWords();
	if (services && base) {
		const { service, missing } = findingWords();
		return missing(
			services.map(({ option, share }) =>
				service(optionLabel(item, option), shareText(share, base))
			)
		);
	}
	if (kind === 'services' && standing === 'withMost') return words.allOffered;
	if (!cut || !base || standing === 'cannotTell') return undefined;

	const [does, share] = [cutText(item, found, cut.options), shareText(cut.share, base)];
	switch (standing) {
		case 'behind':
			return words.behind(does, share, ownStep(item, answer));
		case 'aboutHalf':
			return upTo
				? words.betweenTwo(
						does,
						share,
						cutText(item, found, upTo.options),
						shareText(upTo.share, base)
					)
				: words.aboutHalf(does, share, cut.isReached);
		case 'ahead':
			return words[isSettled(found) ? 'ahead' : 'aheadNotSettled'](does, share);
		default:
			return words[standing](does, share);
	}
}

/** What no criterion is read from has nothing to settle. */
function isSettled({ verdict }: Standing): boolean {
	return verdict === undefined || verdict === 'settled';
}

/**
 * Whether the standing holds however the words are read, as a sentence; nothing where it is open, or where
 * it follows from numbers alone.
 */
export function firmText({ isFirm, figures }: Standing): string | undefined {
	if (isFirm === undefined || !figures.some((id) => isInWords(figureOf(id)))) return undefined;
	const words = standingWords();
	return isFirm ? words.firm : words.ifMany;
}

function isInWords({ statement }: Figure): boolean {
	return statement.kind === 'word' || statement.kind === 'most';
}

/** The two axes, and whether the first holds however the words are read, in one line. */
export function standingLine(standing: Standing): string {
	const words = standingWords();
	const verdict = standing.verdict && checklistWords().verdicts[standing.verdict];
	return [
		words.names[standing.standing],
		...(verdict ? [`${words.verdict}${colon()}${verdict}`] : []),
		...(firmText(standing) ? [firmText(standing)] : [])
	].join(' / ');
}

/** What a team does that reaches a cut of an item. */
function cutText(item: Item, { kind }: Pick<Standing, 'kind'>, options: readonly string[]): string {
	const { does } = standingWords();
	if (kind === 'criterion') return does.meets;
	const names = item.order && doesByScale[item.order.scale];
	const name = names?.[options.length - 1];
	if (!name) throw new RangeError(`${item.id} has no cut of ${options.join(', ')}`);
	return does[name];
}

/** One's own of the five steps; empty where the item has others. */
function ownStep(item: Item, answer: ItemReport['answer']): string {
	if (item.order?.scale !== 'steps' || answer?.kind !== 'choice') return '';
	const { own } = standingWords();
	return own[answer.option as keyof typeof own] ?? '';
}
