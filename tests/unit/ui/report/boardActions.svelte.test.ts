import { expect, it } from 'vitest';
import { asAssessment } from '$lib/data/assessment';
import { migrateAssessment } from '$lib/data/migrateAssessment';
import { reportOf } from '$lib/documents/reportOf';
import BoardActions from '$lib/ui/report/board/BoardActions.svelte';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import mature from '../../../fixtures/matureTeam.json';
import '../../wording/inJapanese';
import { mounted } from '../fields/mounted';

it('tells a team that has settled everything to keep it so and to review it', () => {
	const settled = asAssessment(migrateAssessment(mature));
	const page = mounted(BoardActions, {
		report: reportOf(settled),
		editor: new AssessmentEditor(settled, async () => {}),
		planHref: '/plan'
	});
	expect(page.textContent).toContain('少なくとも年に1回は見直してください');
	// The items with the standing "ahead" in the fixture's report.
	expect(page.textContent).toContain('先行していると確かに言える項目は10件です。');
});
