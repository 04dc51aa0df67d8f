import { describe, expect, it } from 'vitest';
import { editions, sources } from '$lib/data/editions/editions';
import { figureSchema } from '$lib/data/editions/figure';
import { figures } from '$lib/data/editions/figures';
import { items } from '$lib/data/survey/items';
import { noAnswer } from '$lib/engine/benchmark/scale';
import { editionOf, figureWith, scaleWith } from './figureLists';

describe('the figures', () => {
	it('have ids of their own', () => {
		expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
	});

	it('have ids that say edition, item and options', () => {
		const unlike = figures.filter((figure) => {
			const parts = [editionOf(figure).id.replace('jpcert-', ''), figure.item];
			if (figure.options.length > 0) parts.push(figure.options.join('+'));
			return !figure.id.startsWith(`${parts.join('/')}/`);
		});
		expect(unlike.map(({ id }) => id)).toEqual([]);
	});

	it('speak about editions and sources that are listed', () => {
		const [editionIds, sourceIds] = [editions, sources].map((list) => list.map(({ id }) => id));
		const strays = figures.filter(
			({ edition, source }) => !editionIds?.includes(edition) || !sourceIds?.includes(source)
		);
		expect(strays.map(({ id }) => id)).toEqual([]);
	});

	it('speak about items and measures, and options that these have', () => {
		const strays = figures.filter(({ item, options, maybe = [], statement }) => {
			const among = statement.kind === 'most' ? statement.among : [];
			const known = [...scaleWith(item).categories, noAnswer];
			return [...options, ...maybe, ...among].some((option) => !known.includes(option));
		});
		expect(strays.map(({ id }) => id)).toEqual([]);
	});

	it('name a way to provide a service, or no answer, for services only', () => {
		const named = figures.filter(({ provision }) => provision !== undefined);
		const services = items.find((item) => item.kind === 'services');
		const ways = services?.kind === 'services' ? services.provisions.map(({ id }) => id) : [];
		expect(new Set(named.map(({ item }) => item))).toEqual(new Set(['2.9']));
		expect([...ways, 'noAnswer']).toEqual(
			expect.arrayContaining(named.map(({ provision }) => provision))
		);
	});

	it('speak about an option once, and compare none with itself', () => {
		for (const { id, options, maybe = [], statement } of figures) {
			const among = statement.kind === 'most' ? statement.among : [];
			const all = [...options, ...maybe, ...among];
			expect([id, new Set(all).size]).toEqual([id, all.length]);
		}
	});

	it('name primary figures of the same item that they contradict', () => {
		for (const { item, clashesWith = [] } of figures) {
			const others = clashesWith.map(figureWith);
			expect(others.every((other) => other.item === item)).toBe(true);
			expect(others.every(({ source }) => source === 'report-2015')).toBe(true);
		}
	});

	it('call one option the most frequent, not several', () => {
		const most = figures.filter(({ statement }) => statement.kind === 'most');
		expect(most.filter(({ options }) => options.length !== 1)).toEqual([]);
	});

	it('stand in a section of the report, or in a whole article', () => {
		for (const { id, source, place } of figures) {
			const isArticle = !sources.find((each) => each.id === source)?.primary;
			expect([id, 'article' in place]).toEqual([id, isArticle]);
		}
	});

	// Result 2.2.8 is that of item 2.8; 7.1.2 is printed as 2.7.1.1. Other places: chapter 4, supplements.
	it('stand in the section of their own item, where they stand in chapter 2', () => {
		for (const { id, item, place } of figures) {
			if (!('section' in place) || !place.section.startsWith('2.')) continue;
			const own = item === '7.1.2' ? '2.7.1.1' : `2.${item}`;
			expect([id, place.section]).toEqual([id, own]);
		}
	});

	it('carry the printed words in both languages', () => {
		const silent = figures.filter(
			({ wording }) => !/\S/.test(wording.ja) || !/\S/.test(wording.en)
		);
		expect(silent.map(({ id }) => id)).toEqual([]);
	});

	it('say that their base is not stated, where they give a share and no base', () => {
		const baseless = figures.filter(
			({ base, statement }) =>
				(base.kind === 'notStated' || base.kind === 'oneOf') && statement.kind !== 'quote'
		);
		expect(baseless.filter(({ note }) => note === undefined)).toEqual([]);
	});

	it.each([
		['a misspelt kind of statement', { statement: { kind: 'counted', teams: 8 } }, 'statement'],
		[
			'a share of more than all teams',
			{ statement: { kind: 'percent', percent: 101, decimals: 0 } },
			'statement'
		],
		['a place nowhere in the source', { place: { page: '12' } }, 'place'],
		['an id in another form', { id: 'jpcert-2015 2.8 a' }, 'id']
	])('refuse %s', (_, change, field) => {
		const { error } = figureSchema.safeParse({ ...figureWith('2015/2.8/a/percent'), ...change });
		expect(error?.issues.map(({ path }) => path[0])).toEqual([field]);
	});
});
