import type { AnswerOfKind } from '$lib/data/answer';
import type { EditionReport } from '$lib/data/report/editionReport';
import type { ItemReport } from '$lib/data/report/itemReport';
import type { Standing } from '$lib/data/report/standing';
import type { Item } from '$lib/data/survey/item';
import { optionLabel } from './answerText';
import { baseText, isExact, isKnown, shareText, type ReportedBase } from './shareText';
import { findingWords } from './findingWords';
import { standingText } from './standingText';

type Scale = keyof ReturnType<typeof findingWords>['scales'];
type Interval = readonly [number, number];

/**
 * What the published figures say about an answer, in sentences; what they do not tell is left out,
 * and where nothing can be told one sentence says so. Where a cut speaks, it alone does: how many gave the
 * very same answer is another question, and mostly open.
 *
 * @param inEdition What the edition says of the item, with the answer's place in it.
 * @param standing Where the answer stands by the item's cuts, if it does.
 */
export function findings(
	item: Item,
	answer: ItemReport['answer'],
	inEdition: EditionReport,
	standing?: Standing
): string[] {
	if (answer === undefined || inEdition.base === undefined) return [];
	const stands = standing && standingText(item, answer, standing);
	if (stands !== undefined) return [stands];
	if (answer.kind === 'choices') return chosen(item, answer.options, inEdition);
	if (answer.kind === 'services') return services(item, answer, inEdition);
	const step =
		item.order?.scale === 'steps' && answer.kind === 'choice' ? answer.option : undefined;
	const sentences = placed(inEdition, {
		scale: item.order?.scale,
		step,
		byClass: answer.kind !== 'choice'
	});
	if (item.order || answer.kind !== 'choice') return sentences;
	return [...sentences, ...together(item, [answer.option], inEdition)];
}

/** How the answers of an item stand to each other. */
interface Ranked {
	scale: Scale | undefined;
	/** One's own of the five steps. */
	step?: string | undefined;
	/**
	 * Whether numbers or dates are compared by the classes that were published: what is the same is the
	 * class then, not the answer.
	 */
	byClass?: boolean;
}

/** The sentences on a place in an order. */
export function placed(inEdition: EditionReport, { scale, step, byClass }: Ranked): string[] {
	const { base, before, same, after } = inEdition;
	if (base === undefined || same === undefined) return [];
	const words = findingWords();
	// What no team answered is no place among them: it is said, and nothing is ranked by it.
	if (isNobody(same)) return [words.sameNobody(teamsText(base))];
	const sentences: string[] = [];
	if (scale && says(before)) sentences.push(beforeSentence(before, base, scale, step));
	if (isKnown(same)) {
		const sameShare = shareText(same, base);
		sentences.push(byClass ? words.sameClass(sameShare) : words.same(sameShare));
	}
	if (scale && says(after)) sentences.push(words.scales[scale].after(shareText(after, base)));
	if (sentences.length === 0) sentences.push(words.sameUnknown);
	return sentences;
}

function beforeSentence(
	before: Interval,
	base: ReportedBase,
	scale: Scale,
	step: string | undefined
) {
	const words = findingWords();
	const reached = step === undefined ? undefined : words.reached[previous(step)];
	const own = step === undefined ? undefined : words.own[step as keyof typeof words.own];
	const share = shareText(before, base);
	return reached && own
		? words.stepsBefore(share, reached, own)
		: words.scales[scale].before(share);
}

/** The step next before this one, which all teams before it have reached. */
function previous(step: string): 'a' | 'b' | 'c' | 'd' {
	const steps = ['a', 'b', 'c', 'd'] as const;
	return steps[['b', 'c', 'd', 'e'].indexOf(step)] ?? 'a';
}

/** That nobody can stand before the first or after the last option is no finding. */
function says(share: Interval | undefined): share is Interval {
	return share !== undefined && isKnown(share) && share[1] > 0;
}

function isNobody([, high]: Interval): boolean {
	return high === 0;
}

/** Whose answers they are, without an article of its own. */
function teamsText(base: ReportedBase): string {
	return baseText(base).replace(/^the /, '');
}

function chosen(item: Item, options: readonly string[], inEdition: EditionReport): string[] {
	const { published, base } = inEdition;
	if (base === undefined) return [];
	const known = options.flatMap((option) => {
		const share = published.find((each) => each.option === option)?.share;
		if (!share) return [];
		const [label, words] = [optionLabel(item, option), findingWords()];
		return isNobody(share)
			? [words.choseNobody(label, teamsText(base))]
			: [words.chose(label, shareText(share, base))];
	});
	const sentences = [...known, ...together(item, options, inEdition)];
	return sentences.length > 0 ? sentences : [findingWords().sameUnknown];
}

/** What is known about options taken together, where one's own is among them. */
function together(item: Item, own: readonly string[], inEdition: EditionReport): string[] {
	const { base } = inEdition;
	if (base === undefined) return [];
	return inEdition.together
		.filter(({ options }) => options.some((option) => own.includes(option)))
		.map(({ options, share }) => {
			const labels = options.map((option) => optionLabel(item, option));
			return findingWords().together(labels, shareText(share, base));
		});
}

/** The services that most teams provide and one's own does not, three at most. */
function services(
	item: Item,
	{ provisions }: AnswerOfKind<'services'>,
	{ published, base }: EditionReport
): string[] {
	if (base === undefined) return [];
	const words = findingWords();
	const exact = published.filter(({ share }) => isExact(share));
	const isDecided = exact.every(({ option }) => provisions[option] || option === 'w');
	const missing = exact
		.filter(({ option }) => provisions[option] === 'notOffered')
		.sort((one, other) => other.share[0] - one.share[0])
		.slice(0, 3)
		.map(({ option, share }) => words.service(optionLabel(item, option), shareText(share, base)));
	if (missing.length > 0) return [words.missing(missing)];
	return isDecided ? [words.allOffered] : [];
}
