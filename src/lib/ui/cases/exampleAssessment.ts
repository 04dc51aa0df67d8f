import { currentVersion } from '$lib/data/formatVersion';
import { type Assessment } from '$lib/data/assessment';
import { casesById } from '$lib/data/cases/cases';
import { exampleCase } from '$lib/data/cases/exampleCase';
import { itemsById } from '$lib/data/survey/items';
import { entriesOfCase } from '$lib/engine/cases/entriesOfCase';

/**
 * What one of the nine interviewed teams said in its published interview, as an assessment to try
 * the tool with. Each answer's note names its place in the report; what the interview does not
 * say is not answered, and counts for nothing.
 */
export const exampleAssessment: Assessment = assessmentOf(exampleCase);

function assessmentOf(caseId: string): Assessment {
	const interviewed = casesById.get(caseId);
	if (interviewed === undefined) throw new RangeError(`${caseId} is not a case`);
	const { team, section, organisation } = interviewed;
	return {
		format: 'csirt-self-assessment',
		version: currentVersion,
		id: '00000000-0000-4000-8000-000000000003',
		title: `例：${team}（報告書 ${section} 節のインタビュー）`,
		organisation: organisation.ja,
		createdAt: '2026-11-01T00:00:00.000Z',
		changedAt: '2026-11-20T09:00:00.000Z',
		entries: { ...entriesOfCase(interviewed, itemsById) },
		example: true
	};
}
