import type { Entries } from '$lib/data/answer';
import type { MatterReport } from '$lib/data/report/matterReport';
import type { Report } from '$lib/data/report/report';
import { colon } from '$lib/wording/format';
import { language } from '$lib/wording/language';
import { criterionNumber } from '$lib/wording/criterionNumber';
import { criterionNote, matterNotes } from '$lib/wording/matterNotes';
import { reasonText } from '$lib/wording/reasonText';
import { checklistWords } from '$lib/wording/checklistWords';
import { placeText } from '$lib/wording/citations';
import { shareText } from '$lib/wording/shareText';
import { isToDo, targetOf } from './checklistSheet';
import { text, verdictCell } from './cells';
import { bullet, heading, paragraph } from './blocks';
import type { Block, Table } from './document';
import { criterionOf, matterOf } from './matters';
import { settledText } from './settledText';
import { contentWords } from './words';

const kinds = ['settled', 'documented', 'rough', 'notSettled', 'unknown', 'notApplicable'] as const;

/** The six matters at a glance. */
export function summaryBlocks({ matters }: Report): Block[] {
	const words = checklistWords();
	return [
		heading(1, words.summary),
		paragraph(words.intro),
		{
			kind: 'table',
			caption: words.summary,
			columns: [
				{ title: words.matter, width: 50 },
				{ title: words.verdict, width: 25 },
				{ title: words.settledCount, width: 25 }
			],
			rows: matters.map((matter) => [
				text(`${matter.id}. ${matterOf(matter.id).title[language.current]}`),
				verdictCell(matter.verdict),
				text(settledText(matter))
			])
		}
	];
}

/** What the verdicts mean. */
export function legendBlocks(): Block[] {
	const { legend, meanings, verdicts } = checklistWords();
	return [
		paragraph(legend),
		...kinds.map((kind) => bullet(`${verdicts[kind]}${colon()}${meanings[kind]}`))
	];
}

/** One matter: its criteria with verdict, reason, what would settle it and what the peers do. */
export function matterBlocks(report: MatterReport, entries: Entries): Block[] {
	const words = checklistWords();
	const matter = matterOf(report.id);
	return [
		heading(2, `${matter.id}. ${matter.title[language.current]}`),
		paragraph(contentWords().verdictOf(words.verdicts[report.verdict], settledText(report))),
		...matterNotes(report).map((note) => paragraph(note)),
		paragraph(`${matter.summary[language.current]} ${words.source(placeText(matter.place))}`),
		criteriaTable(report, entries)
	];
}

function criteriaTable(report: MatterReport, entries: Entries): Table {
	const words = checklistWords();
	return {
		kind: 'table',
		caption: matterOf(report.id).title[language.current],
		columns: [
			{ title: words.criterion, width: 22 },
			{ title: words.verdict, width: 12 },
			{ title: words.reason, width: 32 },
			{ title: words.next, width: 34 }
		],
		rows: report.criteria.map((criterion) => {
			const known = criterionOf(report.id, criterion.id);
			const { peers } = criterion;
			const next = [
				isToDo(criterion) ? known.settledBy[language.current] : '',
				targetOf(criterion, entries),
				peers
					? `${words.peers}${colon()}${words.peersSettled(shareText(peers.share, peers.base))}`
					: ''
			];
			return [
				text(`${criterionNumber(criterion.id)} ${known.title[language.current]}`),
				verdictCell(criterion.verdict),
				text(
					[reasonText(criterion, entries), criterionNote(criterion, known)]
						.filter(Boolean)
						.join(' ')
				),
				text(next.filter(Boolean).join(' ') || '–')
			];
		})
	};
}

/** Boxes for whoever prepares, checks and approves. */
export function signatureBlocks(): Block[] {
	const words = checklistWords();
	return [
		heading(2, words.signatures),
		{
			kind: 'table',
			columns: [words.signer.made, words.signer.checked, words.signer.approved].map((title) => ({
				title,
				width: 33
			})),
			rows: [[1, 2, 3].map(() => text(`${words.toSign.join(' · ')} · ${words.seal}`))],
			forHand: true
		},
		paragraph(words.basis)
	];
}
