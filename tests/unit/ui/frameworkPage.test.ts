import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { asAssessment } from '$lib/data/assessment';
import { migrateAssessment } from '$lib/data/migrateAssessment';
import type { Given } from '$lib/data/frameworks/given';
import FrameworkPage from '$lib/ui/frameworks/FrameworkPage.svelte';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import matureTeam from '../../fixtures/matureTeam.json';
import { mounted } from './fields/mounted';
import { heldSaves } from './state/heldSaves';

function opened(given?: Given) {
	// There is no store here, and the page says so there; what is typed is compared all the same.
	vi.spyOn(console, 'error').mockImplementation(() => {});
	const assessment = asAssessment({
		...asAssessment(migrateAssessment(structuredClone(matureTeam))),
		...(given && { given })
	});
	const editor = new AssessmentEditor(assessment, heldSaves().save);
	const page = mounted(FrameworkPage, { editor, hrefOf: (item: string) => `#${item}` });
	return { editor, page };
}

/** The row of a parameter, as one reads it. */
function row(page: HTMLElement, id: string): string {
	const found = [...page.querySelectorAll('tbody tr')].find(
		(each) => each.querySelector('th .number')?.textContent === id
	);
	return found?.textContent?.replace(/\s+/g, ' ').trim() ?? 'no row';
}

function press(button: HTMLElement | null | undefined): void {
	button?.click();
	flushSync();
}

describe('the page of another framework', () => {
	it('has a row for each parameter: a level, a range, or that it is open', () => {
		const { page } = opened();
		expect(page.querySelectorAll('tbody tr')).toHaveLength(45);
		expect(row(page, 'O-8')).toContain('Incident Classification3 設問 2.11');
		expect(row(page, 'O-7')).toContain('1～4');
		expect(row(page, 'O-1')).toContain('不明');
		expect(row(page, 'P-1')).toContain('監査の権限についての質問に答えると決まります');
		expect(page.textContent).toContain('Open CSIRT Foundation');
	});

	it('asks nothing until its part is opened, and settles a level by an answer', () => {
		const { editor, page } = opened();
		expect(page.querySelector<HTMLDetailsElement>('#questions details')?.open).toBe(false);
		const answers = page.querySelectorAll<HTMLInputElement>('input[name="given-O-1"]');
		press(answers[2]);
		expect(editor.given).toEqual({ 'sim3-v2/O-1': { kind: 'choice', option: 'c' } });
		expect(row(page, 'O-1')).toContain('Mandate2');
		press(page.querySelector<HTMLInputElement>('input[name="given-audit"]'));
		expect(row(page, 'P-1')).toContain('Escalation to Governance Level4');
	});

	it('marks what was carried over from another year, until it is confirmed or answered anew', () => {
		const { editor, page } = opened({
			'sim3-v2/O-1': { kind: 'choice', option: 'c', toConfirm: true },
			'sim3-v2/O-4': { kind: 'dontKnow', toConfirm: true }
		});
		const marks = () => page.querySelectorAll('#questions .message');
		expect(marks()).toHaveLength(2);
		expect(page.textContent).toContain('うち2問は前回から引き継いだ回答で、未確認です。');
		press(marks()[0]?.querySelector('button'));
		expect(editor.given['sim3-v2/O-1']).toEqual({ kind: 'choice', option: 'c' });
		press(page.querySelector<HTMLInputElement>('input[name="given-O-4"]'));
		expect(editor.given['sim3-v2/O-4']).toEqual({ kind: 'choice', option: 'a' });
		expect(marks()).toHaveLength(0);
	});

	it('marks levels that rest on what was carried over, until all of it is confirmed at once', () => {
		const { editor, page } = opened({
			'sim3-v2/O-1': { kind: 'choice', option: 'c', toConfirm: true },
			'sim3-v2/O-4': { kind: 'choice', option: 'd', toConfirm: true },
			'sim3-v2/audit': { kind: 'choice', option: 'a', toConfirm: true }
		});
		const mark = '前回から引き継ぎ、未確認';
		// 4.1 is at the step that is audited.
		for (const id of ['O-1', 'O-4', 'P-1']) expect(row(page, id)).toContain(mark);
		expect(row(page, 'O-8')).not.toContain(mark);
		const all = [...page.querySelectorAll('button')].find((each) =>
			each.textContent?.includes('引き継いだ3問は、どれも前回から変わりありません')
		);
		press(all);
		expect(Object.values(editor.given).some(({ toConfirm }) => toConfirm)).toBe(false);
		expect(editor.given['sim3-v2/O-1']).toEqual({ kind: 'choice', option: 'c' });
		expect(page.textContent).not.toContain(mark);
		expect(document.activeElement?.tagName).toBe('SUMMARY');
	});

	it('compares with minimum levels that are typed, and puts gaps into the plan once', () => {
		const { editor, page } = opened();
		const fill = (field: HTMLInputElement | HTMLSelectElement | null, value: string) => {
			if (!field) throw new RangeError('there is no such field');
			field.value = value;
			field.dispatchEvent(
				new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true })
			);
			flushSync();
		};
		const [title, source] = [
			...page.querySelectorAll<HTMLInputElement>(
				'form input[id$="-title"], form input[id$="-source"]'
			)
		];
		fill(title ?? null, '作り物の制度');
		fill(source ?? null, '第1版');
		fill(page.querySelector('[aria-label="O-8 最低水準"]'), '4');
		fill(page.querySelector('[aria-label="H-1 最低水準"]'), '3');
		expect(row(page, 'O-8')).toContain('✕ 満たさない（4 以上）');
		expect(row(page, 'H-1')).toContain('✓ 満たす（3 以上）');
		const plan = () =>
			[...page.querySelectorAll('button')].find((each) =>
				each.textContent?.includes('アクションプランに加える')
			);
		// 4.4 is at level 3 there: one of the three is no higher.
		for (const id of ['P-4', 'P-5', 'P-6']) {
			fill(page.querySelector(`[aria-label="${id} 最低水準"]`), '4');
		}
		expect(page.textContent).toContain('P-4, P-5, P-6 のうち少なくとも1つで満たしません');
		press(plan());
		press(plan());
		expect(Object.values(editor.plan)).toMatchObject([
			{ text: 'O-8 インシデントの分類：段階 4 以上にする（現在 3）', item: '2.11', state: 'open' },
			{ text: 'P-4 ≥ 4, P-5 ≥ 4, P-6 ≥ 4 にする（最も低いものの現在の段階：3）', item: '4.4' }
		]);
	});
});
