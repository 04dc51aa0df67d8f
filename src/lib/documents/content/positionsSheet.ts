import { language } from '$lib/wording/language';
import { caveatText } from '$lib/wording/caveatWords';
import { text } from './cells';
import type { ComparisonLine, InEdition } from './comparison';
import type { Cell, Sheet } from './document';
import { chanceCells, noShare, shareCells, shareColumns } from './shareCells';
import type { ShareRow } from './shareRows';
import { contentWords } from './words';

/** Where each answer stands: one share a row, with the figures that it rests on. */
export function positionsSheet(compared: readonly ComparisonLine[]): Sheet {
	const words = contentWords();
	return {
		kind: 'table',
		name: 'positions',
		title: words.sheets.positions,
		isNotPrinted: true,
		columns: [
			{ title: words.item, width: 9, prefix: words.itemPrefix },
			{ title: words.prompt, width: 36 },
			{ title: words.answer, width: 30 },
			{ title: words.comparison, width: 24 },
			{ title: words.standing, width: 24 },
			{ title: words.edition, width: 24 },
			{ title: words.what, width: 30 },
			{ title: words.own, width: 8 },
			...shareColumns(),
			{ title: words.chanceLow, width: 10 },
			{ title: words.chanceHigh, width: 10 },
			{ title: words.figureIds, width: 30 },
			{ title: words.caveats, width: 40 }
		],
		rows: compared.flatMap((comparison) =>
			comparison.editions.flatMap((each) => editionRows(comparison, each))
		)
	};
}

function editionRows(comparison: ComparisonLine, inEdition: InEdition): Cell[][] {
	const { edition, rows, evidence } = inEdition;
	const head = [
		text(comparison.id),
		text(comparison.title),
		text(comparison.answer ?? ''),
		text(comparison.status),
		text(comparison.standing ?? ''),
		text(edition.title[language.current])
	];
	const tail = [
		text(evidence.figures.join(contentWords().separator)),
		text(evidence.caveats.map(caveatText).join(' '))
	];
	// That nothing is known of an item is said too, on a row without a number.
	if (rows.length === 0) {
		return [[...head, text(''), text(''), ...noShare, ...chanceCells(undefined), ...tail]];
	}
	return rows.map((row) => [...head, ...rowCells(row), ...tail]);
}

function rowCells({ what, isOwn, share, base, chance }: ShareRow): Cell[] {
	const mark = isOwn ? contentWords().ownMark : '';
	return [text(what), text(mark), ...shareCells(share, base), ...chanceCells(chance)];
}
