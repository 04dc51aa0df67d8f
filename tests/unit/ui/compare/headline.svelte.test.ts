import { expect, it } from 'vitest';
import { asAssessment } from '$lib/data/assessment';
import { migrateAssessment } from '$lib/data/migrateAssessment';
import { reportOf } from '$lib/documents/reportOf';
import Headline from '$lib/ui/compare/Headline.svelte';
import mature from '../../../fixtures/matureTeam.json';
import young from '../../../fixtures/newTeam.json';
import '../../wording/inJapanese';
import { mounted } from '../fields/mounted';

it('says how many criteria and practices have moved, and names what nobody has confirmed', () => {
	const [then, now] = [
		asAssessment(migrateAssessment(young)),
		asAssessment(migrateAssessment(mature))
	];
	const entries = Object.fromEntries(
		Object.entries(now.entries).map(([item, entry]) => [
			item,
			item === '1.2' || item === '2.10' ? { ...entry, toConfirm: true as const } : entry
		])
	);
	const page = mounted(Headline, {
		earlier: { assessment: then, report: reportOf(then) },
		later: { assessment: { ...now, entries }, report: reportOf(now) }
	});
	// Counted by hand in the two reports: criteria that apply, and practices with an answer.
	expect(page.textContent).toContain('済の確認項目は 3／39 から 42／42 になりました。');
	expect(page.textContent).toContain('0／6 から 28／28 になりました。');
	expect(page.querySelector('.warn')?.textContent).toMatch(/2.*1\.2、2\.10/s);
});
