import type { Answer, AnswerOfKind } from '$lib/data/answer';
import type { Item } from '$lib/data/survey/item';
import { isLater } from '../../answers/isLater';
import type { Benchmark, Published } from '../benchmark';
import { classOf } from './classOf';
import { compareCategory, type SharesBySide } from './compareCategory';
import { evidenceOf, type Evidence } from '../figures/evidence';
import type { PublishedShare } from '../bounds/publishedShare';
import { scaleOf } from '../scale';

/** One of several options or services that the answer names. */
interface ComparedOption {
	option: string;
	/** Of the teams with this option; for a service, of those that provide it in any way. */
	share: PublishedShare;
	/** For a service: whether one's own team provides it. */
	isProvided?: boolean;
}

/** An item beside its published figures. `options` instead of a place where several are allowed. */
type ComparedItem = { status: 'compared'; options?: ComparedOption[] } & SharesBySide & Evidence;

/** Every way of having nothing to compare has its name; none of them is ever 0. */
export type ItemComparison =
	| ComparedItem
	| { status: 'notAnswered' }
	| { status: 'dontKnow' }
	| { status: 'notApplicable' }
	/** A month after the teams were asked: every one of them stood before it. */
	| { status: 'afterSurvey' }
	/** The published classes have no place for the number. */
	| { status: 'outsideClasses' }
	/** No figure bounds any share. `quoted`: ids of what is there to read. */
	| { status: 'notPublished'; quoted: string[] };

/**
 * Compares an answer with what an edition published about the item.
 *
 * An item that is hidden at present is the caller's matter: its answer does not count.
 *
 * @throws RangeError if the answer does not fit the item, or figures contradict each other.
 */
export function compareItem(
	benchmark: Benchmark,
	item: Item,
	answer: Answer | undefined
): ItemComparison {
	if (answer === undefined) return { status: 'notAnswered' };
	if (answer.kind === 'dontKnow' || answer.kind === 'notApplicable') return { status: answer.kind };
	if (answer.kind !== item.kind) throw new RangeError(`${item.id} takes no ${answer.kind} answer`);

	const published = benchmark.published(scaleOf(item));
	const evidence = evidenceOf(published, benchmark, item.origin);
	if (evidence.figures.length === 0) return { status: 'notPublished', quoted: evidence.quoted };

	if (answer.kind === 'choices') {
		return { status: 'compared', options: sharesOf(published, answer.options), ...evidence };
	}
	if (answer.kind === 'services') {
		return { status: 'compared', options: servicesOf(published, answer), ...evidence };
	}
	const { askedOn, askedUntil = askedOn } = benchmark.edition;
	// A class that holds the month would hold teams that could not have given it.
	if (answer.kind === 'month' && isLater(answer, askedUntil)) return { status: 'afterSurvey' };
	const category = categoryOf(item, answer);
	if (category === undefined) return { status: 'outsideClasses' };
	return { status: 'compared', ...compareCategory(published, category), ...evidence };
}

/** The option chosen, or the class of the number: of the year, for a month. */
function categoryOf(
	item: Item,
	answer: AnswerOfKind<'choice' | 'month' | 'people'>
): string | undefined {
	if (answer.kind === 'choice') return answer.option;
	if (!('classes' in item)) return undefined;
	return classOf(item.classes, answer.kind === 'month' ? answer.year : answer.people);
}

function sharesOf(published: Published, options: readonly string[]): ComparedOption[] {
	return options.flatMap((option) => {
		const share = published.share([option]);
		return share ? [{ option, share }] : [];
	});
}

function servicesOf(
	published: Published,
	{ provisions }: AnswerOfKind<'services'>
): ComparedOption[] {
	return sharesOf(published, Object.keys(provisions)).map((entry) => ({
		...entry,
		isProvided: provisions[entry.option] !== 'notOffered'
	}));
}
