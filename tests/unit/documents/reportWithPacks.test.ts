import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import type { Item } from '$lib/data/survey/item';
import { items } from '$lib/data/survey/items';
import { cellText } from '$lib/documents/content/cells';
import { documentOf } from '$lib/documents/content/documentOf';
import { reportOf } from '$lib/documents/reportOf';
import { samplePack } from '$lib/ui/editions/samplePack';
import { language } from '$lib/wording/language';
import { choiceKey, editionsInUse, noPacks } from '$lib/wording/editionsInUse';
import { figureOf, sourceOf } from '$lib/wording/figureText';
import { reportSchema, type Report } from '$lib/data/report/report';
import { firmText } from '$lib/wording/standingText';
import { itemLines } from '../../../src/commands/report/itemLines';
import { madeSupplement } from '../engine/packs/madeTranscription';

const pack = madeSupplement(1);
const use = (overrides = {}) => editionsInUse.set({ ...noPacks, packs: [pack], ...overrides });
afterEach(() => editionsInUse.set(noPacks));

/** What the text report says of 3.6. */
function itemTexts(report: Report): string {
	const item = items.find(({ id }) => id === '3.6');
	const found = report.items.find(({ id }) => id === '3.6');
	return item && found ? itemLines(item, found, undefined, undefined).join('\n') : '';
}

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

	it('cites the bars of a chart together, by the pack and not as sentences of the report', () => {
		use();
		const written = JSON.stringify(documentOf(assessment, reportOf(assessment)));
		const cited = `3.6：調査データ「${pack.title.ja}」の数値4件 / PDF 10 ページ / 甲が2026年11月29日に書き写し（1回読み）`;
		expect(written.split(cited)).toHaveLength(2);
		expect(written).not.toContain('（報告書 PDF');
		expect(itemTexts(reportOf(assessment))).toContain(
			`公表値：3.6：調査データ「${pack.title.ja}」の数値4件`
		);
	});

	it('cites two bars of a chart together, and one by itself', () => {
		const bars = pack.figures.filter(({ item }) => item === '3.6');
		const citedOf = (figures: typeof bars) => {
			use({ packs: [{ ...pack, figures }] });
			return JSON.stringify(documentOf(assessment, reportOf(assessment)));
		};
		const together = `3.6：調査データ「${pack.title.ja}」の数値2件 / PDF 10 ページ`;
		expect(citedOf(bars.slice(0, 2)).split(together)).toHaveLength(2);
		expect(citedOf(bars.slice(0, 1))).not.toContain('の数値1件 / PDF');
	});

	it('cites each source once in a workbook, under the number that stands with the figures', () => {
		use();
		const { sheets } = documentOf(assessment, reportOf(assessment));
		const rowsOf = (name: string) =>
			sheets.find((each) => each.name === name)?.rows.map((row) => row.map(cellText)) ?? [];
		const [figures, cited] = [rowsOf('figures'), rowsOf('sources')];
		const of = (number: string) => cited.find(([each]) => each === number)?.[1];
		const typed = figures.filter((row) => row.at(-1)?.includes('/made'));
		expect(new Set(typed.map((row) => of(row[5] ?? '')))).toEqual(
			new Set(['試験のために作成した報告書'])
		);
		expect(figures.every((row) => of(row[5] ?? ''))).toBe(true);
		const written = JSON.stringify([figures, cited]);
		expect(written.split('甲が2026年11月29日に書き写し（1回読み）')).toHaveLength(2);
		expect(new Set(cited.map((row) => row.slice(1).join())).size).toBe(cited.length);
		// The bars of one chart stand on one row: by hand, the four of 3.6.
		const chart = typed.filter(([item]) => item === '3.6');
		expect(chart).toHaveLength(1);
		expect(chart[0]?.[2]).toMatch(/^1つの図の数値4件/);
	});

	it('says of the item, wherever it is spoken of, that a figure contradicts the pack', () => {
		const counts = { a: 40, b: 20, c: 6 };
		const wrong = {
			...pack,
			figures: pack.figures.flatMap((figure) => {
				const teams = figure.item === '3.6' && counts[figure.options[0] as keyof typeof counts];
				return teams ? [{ ...figure, statement: { kind: 'count' as const, teams } }] : [];
			})
		};
		const partOf = (report: Report) => report.items.find(({ id }) => id === '3.6');
		const says = (report: Report) => JSON.stringify(documentOf(assessment, report));

		use({ packs: [wrong] });
		const open = reportOf(assessment);
		expect(partOf(open)).toMatchObject({ caveats: ['packClash'], figures: [] });
		const sentence = `調査データ「${pack.title.ja}」が矛盾しています。どちらかを選ぶまで`;
		expect(says(open)).toContain(sentence);
		expect(says(open)).toContain('数値が矛盾');
		expect(itemTexts(open)).toContain(sentence);
		expect(itemTexts(open)).not.toContain('公表されていません');

		use({ packs: [wrong], chosen: { [choiceKey('jpcert-2015', '3.6')]: wrong.id } });
		const chosen = reportOf(assessment);
		expect(partOf(chosen)?.caveats).toContain('packChosen');
		expect(partOf(chosen)?.caveats).not.toContain('packClash');
		expect(says(chosen)).toContain('選択に従って調査データ');
	});

	it('is the one without packs once they are left out', () => {
		const without = reportOf(assessment);
		use({ areLeftOut: true });
		expect(reportOf(assessment)).toEqual(without);
		expect(without.packs).toBeUndefined();
	});
});

describe('a report beside an edition of a pack', () => {
	it.each(['ja', 'en'] as const)(
		'says nothing of it that holds of the published ones: %s',
		(tongue) => {
			language.use(tongue);
			editionsInUse.set({ ...noPacks, packs: [samplePack], main: samplePack.edition.id });
			const report = reportOf(assessment);
			const { sheets } = documentOf(assessment, report, { at: '2026-11-29T00:00:00Z' });
			const overview = JSON.stringify(sheets[0]);
			language.use('ja');
			expect(report.caveats).toEqual(['manyComparisons']);
			expect(overview).not.toContain('NCA');
			// Asked in a month of which no day is known.
			expect(overview).toContain(
				tongue === 'ja'
					? '比較対象：例示業界 2026年度調査（調査時期 2026年6月、40チーム）。'
					: 'Compared with Example industry 2026 survey (asked: June 2026, 40 teams).'
			);
		}
	);

	it('and still says it of those', () => {
		expect(reportOf(assessment).caveats).toContain('membersOnly');
	});
});

describe('a report with a supplement of all 52 items, whatever one answers', () => {
	const rounds = Array.from({ length: 12 }, (_, round) => round);
	/** Options of several choices that words take together: of each alone the chart says all. */
	const unions = ['2.7'];

	it.each(rounds)('says of no share that only its range is known: answers %i', (round) => {
		use();
		const report = reportOf({ ...assessment, entries: answersOf(round) });
		const about = (id: string) => report.items.find((part) => part.id === id);
		const open = report.items.filter(({ caveats, together }) => {
			const isWide = together.some(({ share: [low, high] }) => high - low > 1e-9);
			return isWide || caveats.some((caveat) => openCaveats.includes(caveat));
		});
		expect(open.map(({ id }) => id)).toEqual(unions);
		expect(about('2.7')?.together).toHaveLength(1);
		const { standings } = report.highlights;
		expect(standings.filter(({ reason }) => reason === 'tooWide')).toEqual([]);
		expect(standings.flatMap((each) => firmText(each) ?? [])).toEqual([]);
		const wide = report.items.flatMap(({ before, same, after }) =>
			[before, same, after].filter((share) => share && share[1] - share[0] > 1e-9)
		);
		expect(wide).toEqual([]);
	});
});

/** What says that a share is known in part only. */
const openCaveats = [
	'wordsOnly',
	'countedInParts',
	'baseNotStated',
	'readFromList',
	'editionPhraseMaybe',
	'wordYields'
];

/** Every item answered, each time with another of its options. */
function answersOf(round: number): Assessment['entries'] {
	const nth = <Value>(list: readonly Value[], by = 0) => list[(round + by) % list.length];
	return Object.fromEntries(
		items.flatMap((item) => {
			const answer = item.origin === 'own' ? undefined : answerTo(item, nth);
			return answer ? [[item.id, { answer }]] : [];
		})
	);
}

const ways = ['inHouse', 'half', 'outsourced', 'notOffered'] as const;

function answerTo(
	item: Item,
	nth: <Value>(list: readonly Value[], by?: number) => Value | undefined
): Answer | undefined {
	const option = 'options' in item ? (nth(item.options)?.id ?? '') : '';
	switch (item.kind) {
		case 'choice':
			return { kind: 'choice', option };
		case 'choices':
			return { kind: 'choices', options: [option] };
		case 'services':
			return {
				kind: 'services',
				provisions: Object.fromEntries(
					item.services.map(({ id }, place) => [id, nth(ways, place) ?? 'inHouse'])
				)
			};
		default:
			return undefined;
	}
}
