import type { Answer, AnswerOfKind } from '$lib/data/answer';
import type { EditionPart } from '$lib/data/report';
import type { Item } from '$lib/data/survey/item';
import { language } from '$lib/wording/language';
import { findingWords } from '$lib/wording/findingWords';
import { reportWords } from '$lib/wording/reportWords';
import { answerText, optionLabel } from '$lib/wording/answerText';
import { shareText, type Base } from '$lib/wording/shareText';
import { commandWords } from './commandWords';

type Scale = keyof ReturnType<typeof findingWords>['scales'];
type Share = readonly [number, number];

/** What an edition says about an answer, one share a line, and the figures that it rests on. */
export function partLines(
	item: Item,
	answer: Answer | undefined,
	part: EditionPart
): readonly string[] {
	return [...shareLines(item, answer, part), ...groundLines(part)];
}

/** The shares before, same and after an answer, as far as it has a place. */
export function placeLines({ base, ...part }: EditionPart, scale: Scale | undefined): string[] {
	if (base === undefined) return [];
	return (['before', 'same', 'after'] as const).flatMap((place) => {
		const share = part[place];
		if (!share) return [];
		if (place === 'same' || scale === undefined)
			return [shareLine(reportWords().same, share, base)];
		// That nobody can stand before the first or after the last option is no finding.
		if (share[1] === 0) return [];
		return [shareLine(findingWords().scales[scale].sides[place], share, base)];
	});
}

/** The figures that the bounds follow from, and the caveats, by id and code. */
export function groundLines({ figures, caveats }: Pick<EditionPart, 'figures' | 'caveats'>) {
	const { figures: ofFigures, caveats: ofCaveats } = commandWords();
	return [
		...(figures.length > 0 ? [`${ofFigures}: ${figures.join(', ')}`] : []),
		...(caveats.length > 0 ? [`${ofCaveats}: ${caveats.join(', ')}`] : [])
	];
}

function shareLines(item: Item, answer: Answer | undefined, part: EditionPart): string[] {
	const { base } = part;
	if (base === undefined) return [];
	if (answer?.kind === 'services') return serviceLines(item, answer, part, base);
	if (answer?.kind !== 'choices') return placeLines(part, item.order?.scale);
	return answer.options.map((option) =>
		shareLine(optionLabel(item, option), shareOf(option, part), base)
	);
}

/** The teams that provide a service in any way, after one's own way to provide it. */
function serviceLines(
	item: Item,
	{ provisions }: AnswerOfKind<'services'>,
	{ published }: EditionPart,
	base: Base
): string[] {
	if (item.kind !== 'services') throw new RangeError(`${item.id} has no services`);
	return published.map(({ option, share }) => {
		const own = item.provisions.find(({ id }) => id === provisions[option]);
		const way = own ? own.label[language.current] : answerText(item, undefined);
		return shareLine(`${optionLabel(item, option)} [${way}]`, share, base);
	});
}

/** From 0 to 1 nothing is known. */
function shareOf(option: string, { published }: EditionPart): Share {
	return published.find((each) => each.option === option)?.share ?? [0, 1];
}

function shareLine(label: string, share: Share, base: Base): string {
	return `${label}: ${shareText(share, base)}`;
}
