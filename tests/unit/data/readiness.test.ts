import { describe, expect, it } from 'vitest';
import { matterSchema, type Criterion } from '$lib/data/readiness/matter';
import { matters } from '$lib/data/readiness/matters';
import type { Item } from '$lib/data/survey/item';
import { items, itemsById } from '$lib/data/survey/items';
import { sections } from '$lib/data/survey/sections';

const criteria = matters.flatMap((matter) => matter.criteria);
const own = items.filter((item) => item.origin === 'own');

function itemOf(id: string): Item {
	const item = itemsById.get(id);
	if (item === undefined) throw new RangeError(`${id} is not an item`);
	return item;
}

function optionsOf(item: Item) {
	return item.kind === 'choice' || item.kind === 'choices' ? item.options : [];
}

describe('the six matters', () => {
	it('have the titles of the sections of chapter 4', () => {
		expect(matters.map(({ id, place, title }) => [id, place, title.ja])).toEqual([
			['1', { section: '4.1' }, 'CSIRT が提供するサービス範囲'],
			['2', { section: '4.2' }, 'CSIRT が持つ権限'],
			['3', { section: '4.3' }, 'CSIRT を配置する部署や構成メンバー'],
			['4', { section: '4.4' }, '連絡窓口（Point of Contact : PoC）'],
			['5', { section: '4.5' }, '社内に対して CSIRT の活動効果が伝わる報告体制'],
			['6', { section: '4.6' }, '定期的な CSIRT 活動の見直し']
		]);
	});

	// Ids are for ever: add to a line, never take from it or turn it round.
	it('read these items, in this order', () => {
		expect(matters.map((matter) => matter.criteria.map(({ item }) => item).join(' '))).toEqual([
			'2.9 2.3 2.7 2.10 2.12 2.11 2.13 S1.1',
			'2.8 2.12 S2.1 S2.2',
			'2.1 3.3 3.3.1 S3.1 2.2 S3.2',
			'S4.1 4.7 4.1 4.2 4.3 4.6 2.5 S4.2',
			'4.9 7.1 7.1.2 4.10 S5.1 S5.2 S5.3',
			'6.1 6.2 6.3 3.4 3.8 3.5 3.6 3.7 4.5'
		]);
	});

	it('number their criteria by matter and position', () => {
		for (const matter of matters) {
			expect(matter.criteria.map(({ id }) => id)).toEqual(
				matter.criteria.map((_, position) => `${matter.id}.${position + 1}`)
			);
		}
	});

	it('read only items that exist', () => {
		const read = criteria.flatMap(({ item, settledWhen }) =>
			settledWhen === undefined ? [item] : [item, settledWhen.item]
		);
		expect(read.filter((id) => !itemsById.has(id))).toEqual([]);
	});

	// "Reach at least: not documented" is nothing that one would sign.
	it('say in words of their own how to get part of the way, wherever there is one', () => {
		for (const { id, rule, towards = {} } of criteria) {
			const verdicts = rule.kind === 'byOption' ? Object.values(rule.verdicts) : [];
			const partly = ['rough', 'documented'].filter((each) =>
				verdicts.some((verdict) => verdict === each)
			);
			expect([id, ...Object.keys(towards).sort()]).toEqual([id, ...partly.sort()]);
		}
	});

	it('have rules that fit the kinds of their items', () => {
		const kinds: Record<Criterion['rule']['kind'], Item['kind'][]> = {
			byOption: ['choice'],
			any: ['choice', 'choices'],
			everyService: ['services'],
			people: ['people']
		};
		const unfit = criteria.filter(
			({ item, rule }) => !kinds[rule.kind].includes(itemOf(item).kind)
		);
		expect(unfit.map(({ id }) => id)).toEqual([]);
	});

	it('say what each option means, except one with words of the person’s own', () => {
		for (const { id, item, rule } of criteria) {
			if (rule.kind !== 'byOption') continue;
			const meant = optionsOf(itemOf(item)).filter((option) => option.freeText !== true);
			expect([id, Object.keys(rule.verdicts)]).toEqual([id, meant.map((option) => option.id)]);
		}
	});

	it('are settled without asking only by options that exist', () => {
		for (const { settledWhen } of criteria) {
			if (settledWhen === undefined) continue;
			const options = optionsOf(itemOf(settledWhen.item)).map(({ id }) => id);
			expect(options).toEqual(expect.arrayContaining(settledWhen.is));
		}
	});

	it('say in one sentence what settles them', () => {
		for (const { settledBy } of criteria) {
			expect(settledBy.ja).toMatch(/^[^。]+[るす]。$/);
			expect(settledBy.en).toMatch(/^[A-Z][^.]+\.$/);
		}
	});

	it('refuse a misspelt verdict', () => {
		const [matter] = matters;
		const [criterion] = matter?.criteria ?? [];
		const rule = { kind: 'byOption', verdicts: { a: 'settld' } };
		const misspelt = { ...matter, criteria: [{ ...criterion, rule }] };
		expect(matterSchema.safeParse(misspelt).success).toBe(false);
	});
});

describe('the supplementary questions', () => {
	it('are these', () => {
		expect(own.map(({ id }) => id).join(' ')).toBe(
			'S1.1 S2.1 S2.2 S3.1 S3.2 S4.1 S4.2 S5.1 S5.2 S5.3'
		);
	});

	it('make up section S', () => {
		const ids = own.map(({ id }) => id);
		expect(sections.find(({ id }) => id === 'S')?.items).toEqual(ids);
		expect(own.filter(({ section }) => section !== 'S')).toEqual([]);
	});

	it('are each asked for one criterion of the matter whose section they rest on', () => {
		for (const item of own) {
			const asking = matters.filter((matter) =>
				matter.criteria.some((criterion) => criterion.item === item.id)
			);
			expect(asking.map(({ place }) => place)).toEqual(item.places);
		}
	});

	it('say why they are asked', () => {
		expect(own.filter(({ hint }) => hint === undefined)).toEqual([]);
	});

	it.each(['S1.1', 'S2.1', 'S2.2'])('%s has the five steps of 2.11', (id) => {
		expect(optionsOf(itemOf(id))).toEqual(optionsOf(itemOf('2.11')));
		expect(itemOf(id).order).toEqual(itemOf('2.11').order);
	});

	it('ask for a confidentiality agreement unless all are employees', () => {
		expect(itemOf('S3.1').shownWhen).toEqual({ item: '3.3.1', unless: ['f'] });
		const f = optionsOf(itemOf('3.3.1')).find(({ id }) => id === 'f');
		expect(f?.label.ja).toBe('すべて正社員');
	});
});
