import { describe, expect, it } from 'vitest';
import { editions, sources } from '$lib/data/editions/editions';
import { figures } from '$lib/data/editions/figures';
import { wordings } from '$lib/data/editions/wordings';
import { itemsById } from '$lib/data/survey/items';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import { scaleOf } from '$lib/engine/benchmark/scale';

function published(id: string) {
	const edition = editions.find((each) => each.id === 'jpcert-2015');
	const item = itemsById.get(id);
	if (!edition || !item) throw new Error(`no item ${id} in 2015`);
	return benchmarkOf(edition, { figures, wordings, sources }).published(scaleOf(item));
}

// By hand from supplement 2, the articles and the sentences of chapters 2 and 4; design, section 4,
// "What else the figures say".
describe('what else the figures say', () => {
	it.each([
		// 19 of 25 and 10 of 20 provide malware analysis; 6 and 10 gave no answer.
		['2.9', 'd', [29, 50]],
		// 17 of 25 and 9 of 20 provide forensics; 8 and 11 gave no answer.
		['2.9', 'e', [26, 47]],
		// The list of chapter 4.1.
		['2.9', 'b', [33, 66]],
		['2.9', 'i', [46, 46]],
		// 15 of the 22 built in under 6 months were completed from 2014 on, so 7 were not.
		['1.6', 'from2014', [33, 59]],
		// 25 teams in IT systems only, 20 in security only.
		['2.1', 'a h', [45, 66]],
		['2.1', 'a', [25, 46]],
		['2.1', 'h', [20, 41]],
		// 46 less the 22 that run the SOC themselves; 9 and 18 that outsource it.
		['2.14.2', 'b c', [24, 27]],
		['6.3', 'a b c d', [46, 66]],
		['4.8', 'a b c', [34, 66]],
		['6.2', 'a b c d', [34, 66]],
		['4.10', 'a b c', [0, 32]]
	])('%s %s: %j teams', (id, options, teams) => {
		expect(published(id).share(options.split(' '))?.teams).toEqual(teams);
	});

	it.each([
		// 4 + 8 at the fewest; 66 less 21 of the 25 and 12 of the 20 at the most.
		['d', 'inHouse', [12, 33]],
		// 5 + 6 at the fewest; 19 of 45 are 42 %, and 16 of 45 are 35 % cut off: no other base has more.
		['e', 'inHouse', [11, 19]],
		['e', 'outsourced', [9, 16]],
		// 6 of 11 are 54 % cut off, and so are 36 of 66.
		['f', 'inHouse', [6, 36]],
		// 5 of 6 are 83 %, and so are 45 of the 54 that provide it.
		['k', 'inHouse', [5, 45]]
	])('service %s, %s: %j teams', (service, way, teams) => {
		expect(published('2.9').way(service, way)?.teams).toEqual(teams);
	});

	// Of all teams or of those that issue reports: 0.445 is the low end of about half.
	it('7.1.2 b holds on either base', () => {
		expect(published('7.1.2').share(['b'])?.interval).toEqual([0.445, 1]);
	});

	it.each(['1.6', '2.1', '2.14.2', '7.1.2', '2.9'])('names the figures behind %s', (id) => {
		expect(published(id).read.used.every(({ figure }) => figure.wording.ja !== '')).toBe(true);
		expect(published(id).read.used.length).toBeGreaterThan(0);
	});

	it.each([
		['3.2.1', ['f'], 'answered'],
		['2.14.3', ['a'], 'withSoc'],
		['2.6', ['a'], 'sharing']
	])('reads %s weakly: a share of those that answered, or share', (id, options, base) => {
		const { used } = published(id).read;
		const reading = used.find(({ figure }) => figure.options.join() === options.join());
		expect(reading?.figure.base.kind).toBe(base);
		expect(reading?.ofAnswered).toBe(base !== 'sharing');
	});

	it('7.1 leaves open whether less than once a year is regular', () => {
		const [low, high] = published('7.1').share(['a', 'b', 'c', 'd'])?.interval ?? [];
		expect(high).toBeCloseTo(0.555, 9);
		expect(low).toBeLessThan(0.445);
		expect(published('7.1').share(['a', 'b', 'c', 'd', 'e'])?.interval[0]).toBeCloseTo(0.445, 9);
	});
});
