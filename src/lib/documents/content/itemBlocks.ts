import type { Entries } from '$lib/data/answer';
import { itemsById } from '$lib/data/survey/items';
import { language } from '$lib/wording/language';
import { colon } from '$lib/wording/format';
import { reportWords } from '$lib/wording/reportWords';
import { chanceText, isKnown, shareText } from '$lib/wording/shareText';
import { targetText } from '$lib/wording/targetText';
import { bullet, heading, note, paragraph } from './blocks';
import type { ComparisonLine, InEdition } from './comparison';
import type { Block } from './document';
import type { FigureNumbers } from './numberedFigures';
import type { ShareRow } from './shareRows';
import { contentWords } from './words';

/**
 * One thing that is compared: the answer, what follows, the shares, and the numbers of the figures that
 * it all rests on. What confirms a figure or is only quoted stands in the workbook.
 */
export function itemBlocks(
	comparison: ComparisonLine,
	entries: Entries,
	numbers: FigureNumbers
): Block[] {
	const words = reportWords();
	const { id, title, answer, status, standing, isCompared } = comparison;
	const item = itemsById.get(id);
	const target = entries[id]?.target;
	const said = [
		`${words.yours}${colon()}${answer ?? status}`,
		...(answer && !isCompared && status ? [status] : []),
		...(standing ? [standing] : [])
	];
	if (comparison.editions.every(saysNothing)) {
		return [paragraph(`${id} ${title} – ${answer ?? status}`)];
	}
	return [
		heading(3, `${id} ${title}`),
		paragraph(said.join(contentWords().between)),
		...(item && target ? [paragraph(targetText(item, target))] : []),
		...comparison.editions.flatMap((inEdition, place) =>
			editionBlocks(inEdition, numbers, place === 0)
		)
	];
}

function saysNothing({ sentences, rows, changes, evidence }: InEdition): boolean {
	return sentences.length + rows.length + changes.length + evidence.figures.length === 0;
}

function editionBlocks(inEdition: InEdition, numbers: FigureNumbers, isMain: boolean): Block[] {
	const words = reportWords();
	const { edition, sentences, rows, changes, evidence } = inEdition;
	const cited = new Set(evidence.figures.map((id) => `[${numbers.get(id)}]`));
	const sources = [...cited].join(' ');
	const small = [
		...rows.filter(({ share }) => isKnown(share)).map(rowText),
		...(sources === '' ? [] : [`${words.sources}${colon()}${sources}`])
	];
	const inside = [
		...[...sentences, ...changes].map(bullet),
		...(small.length > 0 ? [note(small.join(contentWords().between))] : [])
	];
	if (isMain || inside.length === 0) return inside;
	return [paragraph(words.otherEdition(edition.title[language.current])), ...inside];
}

function rowText({ what, brief, isOwn, share, base, chance }: ShareRow): string {
	const words = reportWords();
	const name = isOwn && what !== words.same ? `${brief} ← ${words.own}` : brief;
	const range = chance ? ` [${chanceText(chance)}]` : '';
	return `${name}${colon()}${shareText(share, base)}${range}`;
}
