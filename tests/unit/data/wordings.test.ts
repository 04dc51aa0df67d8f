import { describe, expect, it } from 'vitest';
import type { Figure } from '$lib/data/editions/figure';
import { wordings } from '$lib/data/editions/wordings';
import { intervalOf } from '$lib/engine/benchmark/interval';
import { figureWith } from './figureLists';

function intervalOfWord(wording: string, tenths?: number) {
	const statement: Figure['statement'] = {
		kind: 'word',
		wording,
		...(tenths !== undefined && { tenths })
	};
	return intervalOf({ ...figureWith('2015/2.8/a/word'), statement }, wordings, 66);
}

function rowOf(printed: string): string {
	const rows = wordings.filter((row) => row.printed.includes(printed));
	if (rows.length !== 1) throw new RangeError(`${printed} stands in ${rows.length} rows`);
	return rows[0]?.id ?? '';
}

// Design, section 4, "Words become intervals", row by row.
describe('the table of words', () => {
	it.each([
		['n 割', 7, 0.645, 0.755],
		['約 n 割', 7, 0.645, 0.755],
		['n 割程度', 3, 0.245, 0.355],
		['n 割ほど', 6, 0.545, 0.655],
		['約半数', 5, 0.445, 0.555],
		['半数程度', 5, 0.445, 0.555],
		// Item 4.10 prints it bare, which is 5 割.
		['半数', 5, 0.445, 0.555],
		['n 割強', 1, 0.095, 0.155],
		['n 割以上', 7, 0.7, 1],
		['n 割を超える', 8, 0.8, 1]
	])('gives %s, n being %i, %f to %f', (printed, tenths, low, high) => {
		const interval = intervalOfWord(rowOf(printed), tenths);
		expect(interval?.[0]).toBeCloseTo(low, 12);
		expect(interval?.[1]).toBeCloseTo(high, 12);
	});

	it.each([
		['半数弱', 0.395, 0.5],
		['半数以上', 0.5, 1],
		['半数を超える', 0.5, 1],
		['過半数', 0.5, 1],
		['半数に満たない', 0, 0.5],
		['ほとんど', 0.85, 1],
		['ほぼすべて', 0.85, 1],
		['ほぼ全体', 0.85, 1],
		['多くの', 0.5, 1],
		['多い', 0.5, 1],
		['少ない', 0, 0.5],
		['少数', 0, 0.5],
		['なかった', 0, 0]
	])('gives %s %f to %f', (printed, low, high) => {
		expect(intervalOfWord(rowOf(printed))).toEqual([low, high]);
	});

	it('gives 一定数 at least one team', () => {
		expect(intervalOfWord(rowOf('一定数'))).toEqual([1 / 66, 1]);
	});

	it('has no words beside these', () => {
		expect(wordings.flatMap(({ printed }) => printed)).toHaveLength(24);
	});

	it('lets no share be below 0 or above 1', () => {
		expect(intervalOfWord('aboutTenths', 9)?.[1]).toBeCloseTo(0.955, 12);
		expect(
			wordings
				.map(({ id }) => intervalOfWord(id, 1))
				.flat()
				.every(isShare)
		).toBe(true);
		expect(
			wordings
				.map(({ id }) => intervalOfWord(id, 9))
				.flat()
				.every(isShare)
		).toBe(true);
	});

	it('has ids of their own', () => {
		expect(new Set(wordings.map(({ id }) => id)).size).toBe(wordings.length);
	});

	it('refuses a word that it lacks', () => {
		expect(() => intervalOfWord('plenty')).toThrow(
			new RangeError('2015/2.8/a/word: no wording plenty in the table')
		);
	});

	it('refuses tenths without their number', () => {
		expect(() => intervalOfWord('aboutTenths')).toThrow(
			new RangeError('2015/2.8/a/word: aboutTenths needs a number of tenths')
		);
	});
});

function isShare(value: number | undefined): boolean {
	return value !== undefined && value >= 0 && value <= 1;
}
