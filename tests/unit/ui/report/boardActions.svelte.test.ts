import { expect, it } from 'vitest';
import { asAssessment, type Assessment } from '$lib/data/assessment';
import { migrateAssessment } from '$lib/data/migrateAssessment';
import { reportOf } from '$lib/documents/reportOf';
import BoardActions from '$lib/ui/report/board/BoardActions.svelte';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import mature from '../../../fixtures/matureTeam.json';
import { task } from '../../engine/plan/tasks';
import { choice } from '../../engine/readiness/settlingAnswers';
import '../../wording/inJapanese';
import { mounted } from '../fields/mounted';

const settled = asAssessment(migrateAssessment(mature));

function shown(changed: Partial<Assessment>): string {
	const assessment = { ...settled, ...changed };
	const page = mounted(BoardActions, {
		report: reportOf(assessment),
		editor: new AssessmentEditor(assessment, async () => {}),
		planHref: '/plan'
	});
	return page.textContent ?? '';
}

it('tells a team that has settled everything to keep it so and to review it', () => {
	expect(shown({})).toContain('少なくとも年に1回は見直してください');
	// The items with the standing "ahead" in the fixture's report.
	expect(shown({})).toContain('先行していると確かに言える項目は10件です。');
});

it('calls for answers where nothing is answered, and for nothing else', () => {
	expect(shown({ entries: {} })).toContain('未回答の設問があります。');
	expect(shown({ entries: {} })).not.toContain('文書化し');
});

it('tells what is in the plan from what is suggested', () => {
	const entries = { ...settled.entries, '4.1': choice('d') };
	const plan = { one: task({ text: '連絡網を直す' }) };
	expect(shown({ entries })).toContain('（遅れているものから、実施チームの多い順）');
	expect(shown({ entries, plan })).toContain('（アクションプランのタスク、続いて候補）');
	const three = { ...plan, two: task(), three: task() };
	expect(shown({ entries, plan: three })).toContain('（アクションプランから、期限の早い順）');
});

it('keeps item, owner and day of a task apart', () => {
	const plan = {
		one: task({ text: '方針を直す', item: '2.13', owner: '総務', due: '2027-01-05' })
	};
	expect(shown({ plan })).toContain('設問 2.13 · 担当 総務 · 期限 2027年1月5日');
});
