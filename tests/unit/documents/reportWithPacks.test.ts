import { afterEach, describe, expect, it } from 'vitest';
import type { Assessment } from '$lib/data/assessment';
import { items } from '$lib/data/survey/items';
import { documentOf } from '$lib/documents/content/documentOf';
import { reportOf } from '$lib/documents/reportOf';
import { editionsInUse, noPacks } from '$lib/wording/editionsInUse';
import { figureOf, sourceOf } from '$lib/wording/figureText';
import { reportSchema } from '$lib/data/report';
import { madeSupplement } from '../engine/packs/madeTranscription';

const pack = madeSupplement(1);
const use = (part = {}) => editionsInUse.set({ ...noPacks, packs: [pack], ...part });
afterEach(() => editionsInUse.set(noPacks));

/** The first option of every item with one choice. */
const entries = Object.fromEntries(
	items.flatMap((item) =>
		item.kind === 'choice' && item.origin !== 'own'
			? [[item.id, { answer: { kind: 'choice' as const, option: 'a' } }]]
			: []
	)
);
const assessment: Assessment = {
	format: 'csirt-self-assessment',
	version: 2,
	id: '11111111-2222-4333-8444-555555555555',
	title: '2026年度',
	organisation: '例示株式会社',
	createdAt: '2026-04-01T00:00:00.000Z',
	changedAt: '2026-04-02T03:04:05.000Z',
	entries
};

describe('a report with a supplement of all 52 items', () => {
	it('has one number in the place of every range, and no standing that cannot be told for its width', () => {
		use();
		const report = reportOf(assessment);
		expect(reportSchema.parse(report)).toEqual(report);
		const wide = report.items.filter(({ same }) => same && same[1] - same[0] > 1e-9);
		expect(wide.map(({ id }) => id)).toEqual([]);
		const open = report.highlights.standings.filter(({ reason }) => reason === 'tooWide');
		expect(open.map(({ item }) => item)).toEqual([]);
		const { meanOfAll } = report.practices.all;
		expect(meanOfAll[1]).toBeCloseTo(meanOfAll[0], 6);
	});

	it('names the pack, and every figure tells which document it is of', () => {
		use();
		const report = reportOf(assessment);
		expect(report.packs).toEqual([{ id: pack.id, title: pack.title, kind: 'supplement' }]);
		const used = report.items.flatMap(({ figures, confirming, quoted }) => [
			...figures,
			...confirming,
			...quoted
		]);
		expect(used.every((id) => sourceOf(figureOf(id)).title.ja !== '')).toBe(true);
		expect(used.filter((id) => id.endsWith('/made')).length).toBeGreaterThan(150);
		const written = JSON.stringify(documentOf(assessment, report));
		expect(written).toContain(`計算に使っている調査データ：${pack.title.ja}`);
	});

	it('is the one without packs once they are left out', () => {
		const without = reportOf(assessment);
		use({ areLeftOut: true });
		expect(reportOf(assessment)).toEqual(without);
		expect(without.packs).toBeUndefined();
	});
});
