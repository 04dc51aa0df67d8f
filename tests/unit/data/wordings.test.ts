import { describe, expect, it } from 'vitest';
import type { Figure } from '$lib/data/editions/figure';
import type { WordingColumn } from '$lib/data/editions/wording';
import { wordings } from '$lib/data/editions/wordings';
import { intervalOf } from '$lib/engine/benchmark/statistics/interval';
import { figureWith } from './figureLists';

function intervalOfWord(
	wording: string,
	tenths?: number,
	how: { column?: WordingColumn; teams?: number | undefined } = {}
) {
	const statement: Figure['statement'] = {
		kind: 'word',
		wording,
		...(tenths !== undefined && { tenths })
	};
	const { teams } = { teams: 66, ...how };
	return intervalOf({ ...figureWith('2015/2.8/a/word'), statement }, wordings, teams, how.column);
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
		// 46 of 66 are 69.7 % and print as 70 %.
		['n 割以上', 7, 0.695, 1],
		// Of 66 teams, 52 are 78.8 % and 53 are 80.3 %.
		['n 割を超える', 8, 53 / 66, 1]
	])('gives %s, n being %i, %f to %f', (printed, tenths, low, high) => {
		const interval = intervalOfWord(rowOf(printed), tenths);
		expect(interval?.[0]).toBeCloseTo(low, 12);
		expect(interval?.[1]).toBeCloseTo(high, 12);
	});

	it.each([
		['半数弱', 0.395, 0.5],
		['半数以上', 0.495, 1],
		['半数を超える', 34 / 66, 1],
		['過半数', 34 / 66, 1],
		['半数に満たない', 0, 32 / 66],
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

	// Design, section 4, the column "cautious reading".
	it.each([
		['ほとんど', [0.75, 1]],
		['ほぼすべて', [0.75, 1]],
		['ほぼ全体', [0.75, 1]],
		['多くの', undefined],
		['多い', undefined],
		['半数以上', [0.495, 1]],
		['過半数', [34 / 66, 1]],
		['少ない', [0, 0.5]],
		['半数弱', [0.395, 0.5]],
		['なかった', [0, 0]],
		['一定数', [1 / 66, 1]]
	])('gives %s, read cautiously, %j', (printed, interval) => {
		expect(intervalOfWord(rowOf(printed), undefined, { column: 'cautious' })).toEqual(interval);
	});

	it('takes over a half as a half where the number of teams is not known', () => {
		expect(intervalOfWord(rowOf('過半数'), undefined, { teams: undefined })).toEqual([0.5, 1]);
		expect(intervalOfWord(rowOf('半数に満たない'), undefined, { teams: undefined })).toEqual([
			0, 0.5
		]);
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
