import type { Assessment } from '$lib/data/assessment';
import { outlines } from '$lib/data/survey/outlines';
import { checkedCount } from '$lib/engine/answers/checkedCount';
import type { Report } from '$lib/data/report/report';
import { sections } from '$lib/data/survey/sections';
import { marksText } from '$lib/wording/marksText';
import { checklistWords } from '$lib/wording/checklistWords';
import { language } from '$lib/wording/language';
import { answersSheet } from './answersSheet';
import { bullet, columns, heading, paragraph } from './blocks';
import { cautions, caveatsOfItems } from './caveats';
import { text } from './cells';
import { checklistSheet } from './checklistSheet';
import type { ComparisonLine } from './comparison';
import { comparisons } from './comparisons';
import type { Block, DocumentContent, Sheet } from './document';
import { figureSheets } from './figuresSheet';
import { identityLine, identityOf, type Made } from './identity';
import { itemBlocks } from './itemBlocks';
import { legendBlocks, matterBlocks, signatureBlocks, summaryBlocks } from './matterBlocks';
import { numberedFigures, sourceBlocks } from './numberedFigures';
import { oneLine } from './oneLine';
import { keyPointBlocks } from './keyPointBlocks';
import { overviewSheet } from './overviewSheet';
import { planTable } from './plan';
import { positionsSheet } from './positionsSheet';
import { standingsSheet } from './standingsSheet';
import { contentWords } from './words';

/**
 * All that is written out of an assessment, in the current language. Every number in it is the
 * Report's, or a published figure's that the Report names.
 *
 * @param assessment Gives answers in the person's own words, notes, targets and the action plan.
 * @param about What the report does not know: when the document is made, and the answers' hash.
 */
export function documentOf(
	assessment: Assessment,
	report: Report,
	about: Made = {}
): DocumentContent {
	const made = { ...about, checked: checkedCount(outlines, assessment.entries) };
	const compared = comparisons(report, assessment.entries);
	const plan = planTable(assessment.plan, report);
	const words = contentWords();
	const numbers = numberedFigures(compared);
	return {
		title: oneLine(words.title),
		identity: identityLine(report, made),
		marks: marksText(assessment),
		...(assessment.confidentiality && { label: oneLine(assessment.confidentiality) }),
		blocks: [
			identityTable(report, made),
			...keyPointBlocks(report),
			...summaryBlocks(report),
			{ kind: 'contents', title: words.contents },
			heading(1, checklistWords().heading),
			...legendBlocks(),
			...report.matters.flatMap((matter) => matterBlocks(matter, assessment.entries)),
			...(plan ? [heading(1, words.plan), plan] : []),
			...signatureBlocks(),
			heading(1, words.itemByItem),
			paragraph(words.itemByItemNote),
			columns(2),
			...sections.flatMap((section) => [
				heading(2, `${section.id}. ${section.title[language.current]}`),
				...compared
					.filter((comparison) => comparison.section === section.id)
					.flatMap((comparison) => itemBlocks(comparison, assessment.entries, numbers))
			]),
			columns(1),
			heading(1, words.caution),
			columns(2),
			...cautions(report, made.at).map(bullet),
			...caveatsOfItems(compared).map(bullet),
			columns(1),
			heading(1, words.sourceList),
			paragraph(words.sourceListNote),
			columns(2),
			...sourceBlocks(numbers),
			columns(1),
			paragraph(words.end)
		],
		sheets: [
			overviewSheet(report, made),
			answersSheet(assessment.entries),
			standingsSheet(compared),
			checklistSheet(report.matters, assessment.entries),
			...(plan ? [{ ...plan, name: 'plan', title: words.sheets.plan } satisfies Sheet] : []),
			...figureSheets(compared),
			positionsSheet(compared.filter(isOfSurvey))
		]
	};
}

/** Nothing was asked of other teams about the supplementary questions. */
function isOfSurvey({ section }: ComparisonLine): boolean {
	return section !== 'S';
}

function identityTable(report: Report, made: Made): Block {
	const words = contentWords();
	return {
		kind: 'table',
		columns: [
			{ title: words.name, width: 30 },
			{ title: words.value, width: 70 }
		],
		rows: identityOf(report, made).map(([name, value]) => [text(name), text(value)])
	};
}
