import { describe, expect, it, vi } from 'vitest';
import CompareFirst from '$lib/ui/compare/CompareFirst.svelte';
import ComparePage from '$lib/ui/compare/ComparePage.svelte';
import type { AssessmentLibrary } from '$lib/ui/state/assessmentLibrary.svelte';
import { assessment, choice } from '../../assessments';
import '../../wording/inJapanese';
import { eventually } from '../../eventually';
import { mounted } from '../fields/mounted';

const places = { home: '/start', filesHref: '/files' };

describe('the page of comparison, where there are not two assessments', () => {
	it('makes the second out of the first, or takes it from a file', async () => {
		const add = vi.fn<AssessmentLibrary['add']>(async () => undefined);
		const entries = { '2.8': { answer: choice('b') } };
		const only = assessment({ title: '2025年度 自己評価', entries });
		const page = mounted(CompareFirst, { library: { add }, only, ...places });
		expect(page.textContent).toContain('「2025年度 自己評価」の回答を引き継いで');
		expect(page.querySelector('a')?.getAttribute('href')).toBe('/files');
		page.querySelector('button')?.click();
		await eventually(() => expect(add).toHaveBeenCalledOnce());
		expect(add.mock.calls[0]?.[0]).toMatchObject({
			title: `${new Date().getFullYear()}年度（2025年度 自己評価から）`,
			entries: { '2.8': { answer: choice('b'), toConfirm: true } }
		});
	});

	it('says so if that cannot be done', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const add = async () => Promise.reject(new Error('no room'));
		const page = mounted(CompareFirst, { library: { add }, only: assessment({}), ...places });
		page.querySelector('button')?.click();
		await eventually(() =>
			expect(page.querySelector('[role=status] .bad')?.textContent).not.toBe(undefined)
		);
	});

	it('leads to the start and to the files where there is none at all', () => {
		const library = { add: async () => undefined };
		const page = mounted(CompareFirst, { library, only: undefined, ...places });
		const hrefs = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
		expect(hrefs).toEqual(['/start', '/files']);
	});
});

it('the head of every printed sheet has the marks of both, each with whose it is', () => {
	const then = assessment({
		title: '去年',
		organisation: '例示株式会社',
		createdAt: '2025-04-01T00:00:00.000Z',
		asOf: '2025-03-31',
		confidentiality: '社外秘'
	});
	const now = { ...then, id: '5f2c1d1e-3b9a-4c53-9a52-0d6f4f2b8a11', title: '今年' };
	const later = {
		...now,
		createdAt: '2026-04-01T00:00:00.000Z',
		asOf: '2026-03-31',
		confidentiality: '秘'
	};
	mounted(ComparePage, { assessments: [later, then] });
	const head = () => document.documentElement.style.getPropertyValue('--page-identity');
	// Not on the screen, where all that is seen would be styled anew for it.
	expect(head()).toBe('');
	dispatchEvent(new Event('beforeprint'));
	expect(head()).toBe(
		'"例示株式会社 ｜ 以前：去年 · 社外秘 · 評価基準日 2025年3月31日 ｜ 今回：今年 · 秘 · 評価基準日 2026年3月31日"'
	);
	dispatchEvent(new Event('afterprint'));
	expect(head()).toBe('');
});
