import type { Answer } from '$lib/data/answer';
import type { Item } from '$lib/data/survey/item';
import { classOf } from '../benchmark/compare/classOf';

/**
 * How alike two answers to one item are, as Gower's coefficient scores a single character.
 *
 * Ordered options and classes: 1 − the difference of their ranks ÷ (levels − 1). Other options:
 * 1 if the same, else 0; so too for an option outside the order. Several choices: those in both ÷
 * those in either (Jaccard). Services: the part that is provided in the same way, of those that
 * both have decided.
 *
 * Numbers of people and months are taken in the published classes, not by Gower's range: sizes are
 * printed as 約20名 or 10名程度, and one team of 60 would make all others look the same. "No" on
 * both sides counts as alike, because the survey asks everyone: it is an answer, not an absence.
 *
 * @returns A fraction, or undefined if an answer says nothing that could be compared.
 * @throws RangeError if an answer does not fit the item.
 * @see Gower, J. C. (1971). A general coefficient of similarity and some of its properties.
 *   Biometrics 27 (4), 857–871.
 */
export function likeness(item: Item, one: Answer, other: Answer): number | undefined {
	if (saysNothing(one) || saysNothing(other)) return undefined;
	if (one.kind === 'choice' && other.kind === 'choice') {
		return byRank(item.order?.options, one.option, other.option);
	}
	if (one.kind === 'choices' && other.kind === 'choices') {
		return jaccard(one.options, other.options);
	}
	if (one.kind === 'services' && other.kind === 'services') {
		return provisionsAlike(one.provisions, other.provisions);
	}
	const classes = [classIn(item, one), classIn(item, other)] as const;
	if (classes[0] === undefined || classes[1] === undefined) return undefined;
	return byRank(item.order?.options, classes[0], classes[1]);
}

function saysNothing({ kind }: Answer): boolean {
	return kind === 'dontKnow' || kind === 'notApplicable';
}

function byRank(order: readonly string[] | undefined, one: string, other: string): number {
	const ranks = [one, other].map((option) => order?.indexOf(option) ?? -1);
	const [first = -1, second = -1] = ranks;
	if (order === undefined || first < 0 || second < 0) return one === other ? 1 : 0;
	return 1 - Math.abs(first - second) / (order.length - 1);
}

function jaccard(one: readonly string[], other: readonly string[]): number {
	const shared = one.filter((option) => other.includes(option)).length;
	return shared / (one.length + other.length - shared);
}

type Provisions = Readonly<Record<string, string>>;

function provisionsAlike(one: Provisions, other: Provisions): number | undefined {
	const decided = Object.keys(one).filter((service) => other[service] !== undefined);
	if (decided.length === 0) return undefined;
	return decided.filter((service) => one[service] === other[service]).length / decided.length;
}

function classIn(item: Item, answer: Answer): string | undefined {
	if (item.kind === 'people' && answer.kind === 'people') {
		return classOf(item.classes, answer.people);
	}
	if (item.kind === 'month' && answer.kind === 'month') {
		return classOf(item.classes, answer.year);
	}
	throw new RangeError(`${item.id} cannot compare a ${answer.kind} answer`);
}
