import type { Entries } from '$lib/data/answer';
import type { MatterReport } from '$lib/data/report/matterReport';
import { itemsById } from '$lib/data/survey/items';
import { criterionNumber } from '$lib/wording/criterionNumber';
import { colon } from '$lib/wording/format';
import { language } from '$lib/wording/language';
import { criterionNote, matterNotes } from '$lib/wording/matterNotes';
import { reasonText } from '$lib/wording/reasonText';
import { checklistWords } from '$lib/wording/checklistWords';
import { targetText } from '$lib/wording/targetText';
import { text, toneOf, withTone } from './cells';
import type { Cell, Sheet } from './document';
import { criterionOf, matterOf } from './matters';
import { noShare, shareCells, shareColumns } from './shareCells';
import { contentWords } from './words';

type CriterionReport = MatterReport['criteria'][number];

/** The six matters, one criterion a row. */
export function checklistSheet(matters: readonly MatterReport[], entries: Entries): Sheet {
	const said = checklistWords();
	const words = contentWords();
	return {
		kind: 'table',
		name: 'checklist',
		title: words.sheets.checklist,
		columns: [
			{ title: said.matter, width: 24 },
			{ title: words.matterVerdict, width: 20 },
			{ title: words.criterionId, width: 8 },
			{ title: said.criterion, width: 30 },
			{ title: said.verdict, width: 14 },
			{ title: said.reason, width: 36 },
			{ title: words.items, width: 12, prefix: words.itemPrefix },
			{ title: said.next, width: 36 },
			{ title: words.target, width: 22 },
			...shareColumns().map((column, place) =>
				place === 0
					? {
							...column,
							title: `${said.peers}${colon()}${column.title}`,
							isNotPrinted: true as const
						}
					: column
			)
		],
		rows: matters.flatMap((matter) =>
			matter.criteria.map((criterion) => criterionRow(matter, criterion, entries))
		)
	};
}

function criterionRow(matter: MatterReport, criterion: CriterionReport, entries: Entries): Cell[] {
	const { verdicts } = checklistWords();
	const known = criterionOf(matter.id, criterion.id);
	const { peers } = criterion;
	return [
		text(`${matter.id}. ${matterOf(matter.id).title[language.current]}`),
		withTone(
			text([verdicts[matter.verdict], matterNotes(matter).join(' ')].filter(Boolean).join(colon())),
			toneOf(matter.verdict)
		),
		text(criterionNumber(criterion.id)),
		text(known.title[language.current]),
		withTone(text(verdicts[criterion.verdict]), toneOf(criterion.verdict)),
		text(
			[reasonText(criterion, entries), criterionNote(criterion, known)].filter(Boolean).join(' ')
		),
		text(criterion.items.join(contentWords().separator)),
		text(isToDo(criterion) ? known.settledBy[language.current] : ''),
		text(targetOf(criterion, entries)),
		...(peers ? shareCells(peers.share, peers.base) : noShare)
	];
}

/** Whether something is left to be done about a criterion. */
export function isToDo({ verdict }: CriterionReport): boolean {
	return verdict !== 'settled' && verdict !== 'notApplicable';
}

/** What is wanted for a criterion's item, in words; empty where nothing is. */
export function targetOf({ item: itemId }: CriterionReport, entries: Entries): string {
	const item = itemsById.get(itemId);
	const target = entries[itemId]?.target;
	return item && target ? targetText(item, target) : '';
}
