import type { Assessment } from '$lib/data/assessment';
import { matters } from '$lib/data/readiness/matters';
import type { Verdict } from '$lib/data/readiness/matter';
import { outlines } from '$lib/data/survey/outlines';
import { sections } from '$lib/data/survey/sections';
import { progress } from '$lib/engine/answers/progress';
import { checklistWords } from '$lib/wording/checklistWords';
import { dayText } from '$lib/wording/format';
import { groupWords } from '$lib/wording/groupWords';
import { language } from '$lib/wording/language';
import { paragraph } from '../blocks';
import { count, text, verdictCell } from '../cells';
import type { Cell, DocumentContent, Table } from '../document';
import { contentWords } from '../words';

/** One organisation of a group. */
export interface GroupMember {
	assessment: Assessment;
	/** How far each matter is settled, in the order of the matters. */
	verdicts: readonly Verdict[];
}

/** The organisations of a group by name, and how far each has settled the six matters: for who counts them. */
export function organisationsDocument(
	members: readonly GroupMember[],
	at: string
): DocumentContent {
	const words = groupWords();
	const made = dayText(at);
	const table = organisationsTable(members);
	return {
		title: words.matters,
		identity: [words.matters, words.counted(members.length), made].join(' · '),
		label: words.collectorOnly,
		marks: [{ name: contentWords().made, value: made }],
		blocks: [paragraph(words.organisationFilesCare), table],
		sheets: [{ ...table, name: 'organisations', title: words.matters }]
	};
}

function organisationsTable(members: readonly GroupMember[]): Table {
	const words = groupWords();
	return {
		kind: 'table',
		columns: [
			{ title: words.organisation, width: 28 },
			{ title: checklistWords().assessment, width: 20 },
			{ title: words.answered, width: 14 },
			{ title: words.applying, width: 14 },
			...matters.map(({ id, title }) => ({ title: `${id}. ${title[language.current]}`, width: 18 }))
		],
		rows: members.map(({ assessment, verdicts }): Cell[] => {
			const { answered, applying } = progress(sections, outlines, assessment.entries).total;
			return [
				text(assessment.organisation),
				text(assessment.title),
				count(answered),
				count(applying),
				...verdicts.map(verdictCell)
			];
		})
	};
}
