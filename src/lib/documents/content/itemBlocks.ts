import type { Entries } from '$lib/data/answer';
import { itemsById } from '$lib/data/survey/items';
import { language } from '$lib/wording/language';
import { caveatText } from '$lib/wording/caveatWords';
import { figureOf, sourceOf, statementText } from '$lib/wording/figureText';
import { reportWords } from '$lib/wording/reportWords';
import { placeText } from '$lib/wording/citations';
import { chanceText, shareText } from '$lib/wording/shareText';
import { targetText } from '$lib/wording/targetText';
import { bullet, heading, paragraph } from './blocks';
import { text } from './cells';
import type { Comparison, InEdition } from './comparison';
import type { Block, Table } from './document';
import { contentWords } from './words';

/** One thing that is compared: the answer, what follows, the shares, and what it all rests on. */
export function itemBlocks(comparison: Comparison, entries: Entries): Block[] {
	const words = reportWords();
	const { id, title, answer, status, standing, isCompared } = comparison;
	const item = itemsById.get(id);
	const target = entries[id]?.target;
	return [
		heading(3, `${id} ${title}`),
		paragraph(`${words.yours}: ${answer ?? status}`),
		...(answer && !isCompared && status ? [paragraph(status)] : []),
		...(item && target ? [paragraph(targetText(item, target))] : []),
		...(standing ? [paragraph(standing)] : []),
		...comparison.editions.flatMap((inEdition, place) => editionBlocks(inEdition, place === 0))
	];
}

function editionBlocks(inEdition: InEdition, isMain: boolean): Block[] {
	const words = reportWords();
	const { edition, sentences, rows, changes, evidence } = inEdition;
	const inside = [
		...sentences.map(bullet),
		...changes.map(bullet),
		...(rows.length > 0 ? [sharesTable(inEdition)] : []),
		...figureBlocks(words.sources, evidence.figures),
		...figureBlocks(words.confirming, evidence.confirming),
		...figureBlocks(words.quoted, evidence.quoted),
		...(evidence.caveats.length > 0
			? [paragraph(`${words.caveatsHeading}: ${evidence.caveats.map(caveatText).join(' ')}`)]
			: [])
	];
	if (isMain || inside.length === 0) return inside;
	const title = words.otherEdition(edition.title[language.current]);
	return [paragraph(title), paragraph(words.notTrend), ...inside];
}

function sharesTable({ rows }: InEdition): Table {
	const words = reportWords();
	const hasChance = rows.some(({ chance }) => chance);
	return {
		kind: 'table',
		columns: [
			{ title: words.option, width: hasChance ? 44 : 60 },
			{ title: words.share, width: hasChance ? 36 : 40 },
			...(hasChance ? [{ title: words.chance, width: 20 }] : [])
		],
		rows: rows.map(({ what, isOwn, share, base, chance }) => [
			text(isOwn && what !== words.same ? `${what} ← ${words.own}` : what),
			text(shareText(share, base)),
			...(hasChance ? [text(chance ? chanceText(chance) : '–')] : [])
		])
	};
}

function figureBlocks(title: string, ids: readonly string[]): Block[] {
	return ids.length === 0 ? [] : [paragraph(title), ...ids.map((id) => bullet(figureText(id)))];
}

/** A figure's words, what they say, and where they stand. */
function figureText(id: string): string {
	const words = reportWords();
	const figure = figureOf(id);
	const source = sourceOf(figure);
	const statement = statementText(figure);
	const printed = source.primary ? `「${figure.wording.ja}」` : figure.wording[language.current];
	const translation =
		source.primary && language.current !== 'ja' ? ` ${figure.wording[language.current]}` : '';
	const marks = [
		...(source.primary ? [] : [words.secondary]),
		...(source.readOnce ? [words.readOnce] : [])
	].map((mark) => ` · ${mark}`);
	const origin = contentWords().originOf(
		placeText(figure.place),
		source.title[language.current] + marks.join('')
	);
	const note = figure.note ? ` ${figure.note[language.current]}` : '';
	return `${printed}${translation}${statement ? ` → ${statement}` : ''}${origin}${note}`;
}
