import { currentVersion } from '$lib/data/formatVersion';
import { type Assessment } from '$lib/data/assessment';
import { casesById } from '$lib/data/cases/cases';
import { exampleCase } from '$lib/data/cases/exampleCase';
import type { Language } from '$lib/data/language';
import { itemsById } from '$lib/data/survey/items';
import { entriesOfCase } from '$lib/engine/cases/entriesOfCase';

/**
 * What one of the nine interviewed teams said in its published interview, as an assessment to try
 * the tool with. Each answer's note names its place in the report; what the interview does not
 * say is not answered, and counts for nothing.
 *
 * @param language Of its names and notes; what is quoted is in Japanese.
 */
export function exampleAssessment(language: Language): Assessment {
	const interviewed = casesById.get(exampleCase);
	if (interviewed === undefined) throw new RangeError(`${exampleCase} is not a case`);
	const { team, section, organisation } = interviewed;
	const titles: Record<Language, string> = {
		ja: `例：${team}（報告書 ${section} 節のインタビュー）`,
		en: `Example: ${team} (interview in section ${section} of the report)`
	};
	return {
		format: 'csirt-self-assessment',
		version: currentVersion,
		id: '00000000-0000-4000-8000-000000000003',
		title: titles[language],
		organisation: organisation[language],
		createdAt: '2026-11-01T00:00:00.000Z',
		changedAt: '2026-11-20T09:00:00.000Z',
		entries: { ...entriesOfCase(interviewed, itemsById, language) },
		example: true
	};
}
