import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionPackSchema } from '$lib/data/editions/editionPack';
import { editions } from '$lib/data/editions/editions';
import { wordings } from '$lib/data/editions/wordings';
import { items, itemsById } from '$lib/data/survey/items';
import { measures } from '$lib/data/survey/measures';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import { compareItem } from '$lib/engine/benchmark/compare/compareItem';
import { checkPack, type PackProblem } from '$lib/engine/group/checkPack';
import { distribute } from '$lib/engine/group/distribution';
import { keptTable } from '$lib/engine/group/keptTable';
import { memberMarks } from '$lib/engine/group/memberMarks';
import { packOf } from '$lib/engine/group/packOf';
import { protect } from '$lib/engine/group/protect';
import { protectBeside } from '$lib/engine/group/protectBeside';
import { groupOf } from './groups';

const provenance = {
	id: 'pack-3f8c9d1e',
	title: '例示グループ 2026年度',
	who: '例示グループ',
	how: '国内の子会社すべて',
	from: '2026-04-01',
	to: '2026-09-30',
	countedOn: '2026-11-24'
};
const lists = { items, measures, wordings, own: { editions, figures: [], sources: [] } };

describe('a pack of a group', () => {
	it('has the form of a pack, nothing wrong in it, and positions that hold what is counted directly', () => {
		let compared = 0;
		fc.assert(
			fc.property(groupOf(20, 60), (group) => {
				const distribution = distribute(group, itemsById);
				const pack = packOf(protect(distribution, itemsById), provenance);
				expect(editionPackSchema.parse(pack)).toEqual(pack);
				expect(checkPack(pack, lists)).toEqual([]);

				const benchmark = benchmarkOf(pack.edition, { ...pack, wordings });
				for (const figure of pack.figures) {
					const item = itemsById.get(figure.item);
					const [option = ''] = figure.options;
					if (item?.kind !== 'choice') continue;
					const place = compareItem(benchmark, item, { kind: 'choice', option });
					if (place.status !== 'compared' || !('same' in place)) throw new Error(figure.id);
					const teams = distribution.counts.get(item.id)?.get(option) ?? 0;
					const [low, high] = place.same?.interval ?? [Number.NaN, Number.NaN];
					const isHeld = low * group.length <= teams + 1e-6 && teams <= high * group.length + 1e-6;
					expect([figure.id, isHeld]).toEqual([figure.id, true]);
					compared++;
				}
			}),
			{ numRuns: 20, seed: 20261124 }
		);
		expect(compared).toBeGreaterThan(200);
	});

	it('holds nothing of who is in the group', () => {
		const [group] = fc.sample(groupOf(30, 30), { numRuns: 1, seed: 7 });
		const named = (group ?? []).map((each, place) => ({
			...each,
			title: `秘密の題 ${place}`,
			organisation: `秘密の会社 ${place}`,
			assessor: '秘密の部署 山田',
			confidentiality: '秘密 関係者限り',
			asOf: '1999-12-31'
		}));
		const distribution = distribute(named, itemsById);
		const marks = named.map((each) => memberMarks(each, itemsById));
		const { shown } = protectBeside(distribution, marks, itemsById, 5, []);
		// What leaves, and what is kept of it.
		for (const made of [packOf(shown, provenance), keptTable(shown, marks), shown]) {
			const text = JSON.stringify(made);
			expect(text).not.toMatch(/秘密|1999/);
			expect(text).not.toContain(named[0]?.id);
		}
		// They are nothing that a table counts, so nobody has changed by them.
		const bare = (group ?? []).map((each) => memberMarks(each, itemsById));
		expect(keptTable(shown, bare)).toEqual(keptTable(shown, marks));
	});
});

describe('a pack that is wrong', () => {
	const [group] = fc.sample(groupOf(40, 40), { numRuns: 1, seed: 11 });
	const good = packOf(protect(distribute(group ?? [], itemsById), itemsById), provenance);
	const first = good.figures[0];
	if (!first) throw new Error('nothing is shown');
	const withFirst = (overrides: object) => ({
		...good,
		figures: [{ ...first, ...overrides }, ...good.figures.slice(1)] as typeof good.figures
	});

	it.each<[PackProblem['code'], typeof good]>([
		['editionIsOurs', { ...good, edition: { ...good.edition, id: 'jpcert-2015' } }],
		['sameId', { ...good, figures: [...good.figures, first] }],
		['otherEdition', withFirst({ edition: 'jpcert-2015' })],
		['unknownSource', withFirst({ source: 'nowhere' })],
		['unknownItem', withFirst({ item: '9.9' })],
		['unknownOption', withFirst({ options: ['zz'] })],
		['unknownWording', withFirst({ statement: { kind: 'word', wording: 'plenty' } })],
		['unknownProvision', withFirst({ provision: 'inHouse' })],
		['moreThanAll', withFirst({ statement: { kind: 'count', teams: 41 } })],
		['underThreshold', withFirst({ statement: { kind: 'count', teams: 4 } })],
		['underThreshold', withFirst({ statement: { kind: 'between', from: 2, to: 5 } })],
		['moreThanAll', withFirst({ statement: { kind: 'between', from: 32, to: 41 } })],
		['moreThanAll', withFirst({ statement: { kind: 'between', from: 9, to: 8 } })],
		// Of 40 teams every whole number is 2.5 %.
		['percentOfNoCount', withFirst({ statement: { kind: 'percent', percent: 4, decimals: 0 } })],
		[
			'contradiction',
			{
				...good,
				figures: ['a', 'b'].map((option) => ({
					...first,
					id: `2026/1.1/${option}/count`,
					item: '1.1',
					options: [option],
					statement: { kind: 'count' as const, teams: 30 }
				}))
			}
		]
	])('%s', (code, pack) => {
		expect(checkPack(pack, lists).map((problem) => problem.code)).toContain(code);
	});
});
