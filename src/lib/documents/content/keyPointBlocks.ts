import type { Report } from '$lib/data/report/report';
import type { HighlightList } from '$lib/data/report/standing';
import { itemsById } from '$lib/data/survey/items';
import { language } from '$lib/wording/language';
import { keyPointWords } from '$lib/wording/keyPointWords';
import { practiceSentences } from '$lib/wording/practiceText';
import { practiceWords } from '$lib/wording/practiceWords';
import { standingLine, standingText } from '$lib/wording/standingText';
import { bullet, heading, paragraph } from './blocks';
import type { Block } from './document';

const lists = ['behind', 'notSettled', 'ahead'] as const;

/** What weighs most: the number of practices, what is behind, not settled, ahead. */
export function keyPointBlocks(report: Report): Block[] {
	const words = keyPointWords();
	return [
		heading(1, words.heading),
		heading(2, practiceWords().heading),
		...practiceSentences(report.practices.all).map(paragraph),
		...lists.flatMap((list) => [heading(2, words.lists[list]), ...listBlocks(report, list)])
	];
}

function listBlocks({ highlights, items }: Report, list: HighlightList): Block[] {
	if (highlights[list].length === 0) return [paragraph(keyPointWords().nothing[list])];
	return highlights[list].flatMap((id) => {
		const item = itemsById.get(id);
		const answer = items.find((each) => each.id === id)?.answer;
		const standing = highlights.standings.find((each) => each.item === id);
		if (!item || !standing) throw new RangeError(`${id} is not in the report`);
		const said = [standingText(item, answer, standing), standingLine(standing)];
		return [bullet([`${id} ${item.prompt[language.current]}`, ...said].join(' — '))];
	});
}
