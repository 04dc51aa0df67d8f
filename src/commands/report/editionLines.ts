import type { Answer, AnswerOfKind } from '$lib/data/answer';
import { figureIds } from './figureIds';
import type { EditionReport } from '$lib/data/report/editionReport';
import type { Item } from '$lib/data/survey/item';
import { language } from '$lib/wording/language';
import { clashLines } from '$lib/wording/clashText';
import { findingWords } from '$lib/wording/findingWords';
import { reportWords } from '$lib/wording/reportWords';
import { answerText, optionLabel } from '$lib/wording/answerText';
import { chanceText, isExact, shareText, type ReportedBase } from '$lib/wording/shareText';
import { quotationText } from '$lib/wording/quotationText';
import { figureOf } from '$lib/wording/figureText';
import { waysText } from '$lib/wording/waysText';
import { bracketed, colon } from '$lib/wording/format';
import { commandWords } from './commandWords';
import { indented } from './indented';

type Scale = keyof ReturnType<typeof findingWords>['scales'];
type Share = readonly [number, number];

/**
 * What an edition says about an answer, one share a line, and the figures that it rests on.
 *
 * @param other The person's own words to "other".
 */
export function partLines(
	item: Item,
	answer: Answer | undefined,
	inEdition: EditionReport,
	other?: string
): readonly string[] {
	return [
		...clashLines(inEdition),
		...shareLines(item, answer, inEdition, other),
		...togetherLines(item, inEdition),
		...groundLines(inEdition),
		...quotedLines(inEdition)
	];
}

/** The shares before, same and after an answer, as far as it has a place. */
export function placeLines(
	{ base, ...inEdition }: EditionReport,
	scale: Scale | undefined
): string[] {
	if (base === undefined) return [];
	return (['before', 'same', 'after'] as const).flatMap((place) => {
		const share = inEdition[place];
		if (!share) return [];
		if (place === 'same' || scale === undefined) {
			return [shareLine(sameLabel(scale), share, base, inEdition.chance)];
		}
		// That nobody can stand before the first or after the last option is no finding.
		if (share[1] === 0) return [];
		return [shareLine(findingWords().scales[scale].sides[place], share, base)];
	});
}

/** Numbers and dates are compared by the classes that were published: the class is the same then. */
function sameLabel(scale: Scale | undefined): string {
	const isByClass = scale === 'people' || scale === 'date' || scale === 'months';
	return isByClass ? commandWords().sameClass : reportWords().same;
}

/** Options that the figures take together, which no single share shows. */
function togetherLines(item: Item, { together, base }: EditionReport): string[] {
	if (base === undefined) return [];
	return together.map(({ options, share }) =>
		shareLine(options.map((id) => optionLabel(item, id)).join(reportWords().or), share, base)
	);
}

/** The figures that the bounds follow from, and the caveats, by id and code. */
export function groundLines({ figures, caveats }: Pick<EditionReport, 'figures' | 'caveats'>) {
	const { figures: ofFigures, caveats: ofCaveats } = commandWords();
	return [
		...(figures.length > 0 ? [`${ofFigures}${colon()}${figureIds(figures)}`] : []),
		...(caveats.length > 0 ? [`${ofCaveats}${colon()}${caveats.join(', ')}`] : [])
	];
}

/** Where nothing can be computed with, what was said all the same: the sentences, each with its place. */
export function quotedLines({
	figures,
	quoted
}: Pick<EditionReport, 'figures' | 'quoted'>): string[] {
	if (figures.length > 0) return [];
	return quoted.map((id) => `${commandWords().quoted}${colon()}${quotationText(figureOf(id))}`);
}

function shareLines(
	item: Item,
	answer: Answer | undefined,
	inEdition: EditionReport,
	other: string | undefined
): string[] {
	const { base } = inEdition;
	if (base === undefined) return [];
	if (answer?.kind === 'services') return serviceLines(item, answer, inEdition, { base, other });
	if (answer?.kind !== 'choices') return placeLines(inEdition, item.order?.scale);
	return answer.options.map((option) =>
		shareLine(
			optionLabel(item, option),
			shareOf(option, inEdition),
			base,
			chanceOf(option, inEdition)
		)
	);
}

/** The teams that provide a service in any way, after one's own way to provide it. */
function serviceLines(
	item: Item,
	{ provisions }: AnswerOfKind<'services'>,
	{ published }: EditionReport,
	{ base, other }: { base: ReportedBase; other: string | undefined }
): string[] {
	if (item.kind !== 'services') throw new RangeError(`${item.id} has no services`);
	return published.flatMap((service) => {
		const { option, share, chance } = service;
		const own = item.provisions.find(({ id }) => id === provisions[option]);
		const ownWords = option === item.other.id ? other : undefined;
		const way = own?.label[language.current] ?? ownWords ?? answerText(item, undefined);
		return [
			shareLine(`${optionLabel(item, option)} [${way}]`, share, base, chance),
			...indented(waysText(item, service, base))
		];
	});
}

/** From 0 to 1 nothing is known. */
function shareOf(option: string, { published }: EditionReport): Share {
	return published.find((each) => each.option === option)?.share ?? [0, 1];
}

function chanceOf(option: string, { published }: EditionReport): Share | undefined {
	return published.find((each) => each.option === option)?.chance;
}

/** A share, and where it is exact how far it could move by chance: of bounds the two are kept apart. */
function shareLine(label: string, share: Share, base: ReportedBase, chance?: Share): string {
	const line = `${label}${colon()}${shareText(share, base)}`;
	return chance && isExact(share)
		? `${line}${bracketed(`${reportWords().chance}${colon()}${chanceText(chance)}`)}`
		: line;
}
