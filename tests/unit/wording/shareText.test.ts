import { describe, expect, it } from 'vitest';
import { language } from '$lib/wording/language';
import {
	baseText,
	chanceText,
	isExact,
	isKnown,
	percentText,
	shareText
} from '$lib/wording/shareText';

const all = { kind: 'all', teams: 66 } as const;
const withSoc = { kind: 'withSoc', teams: 46 } as const;

describe('shareText', () => {
	// By hand: 8/66 = 12.12, 22/46 = 47.83%; 0.8 × 66 = 52.8, 0.2775 × 66 = 18.3,
	// 0.245 × 66 = 16.2 and 0.555 × 66 = 36.6 teams.
	it.each([
		[
			'an exact share',
			[8 / 66, 8 / 66],
			all,
			'66チーム中8チーム（12.1%）',
			'8 of 66 teams (12.1%)'
		],
		['nobody', [0, 0], all, '66チーム中0チーム（0%）', '0 of 66 teams (0%)'],
		['everybody', [1, 1], all, '66チーム中66チーム（100%）', '66 of 66 teams (100%)'],
		[
			'a share with a lower end',
			[0.8, 1],
			all,
			'66チーム中53チーム以上（80.3%以上）',
			'at least 53 of 66 teams (80.3% or more)'
		],
		[
			'a share with an upper end',
			[0, 0.2775],
			all,
			'66チーム中18チーム以下（27.3%以下）',
			'at most 18 of 66 teams (27.3% or less)'
		],
		[
			'a share with both ends',
			[0.245, 0.555],
			all,
			'66チーム中17～36チーム（25.8～54.5%）',
			'17 to 36 of 66 teams (25.8 to 54.5%)'
		],
		[
			'a share of a part of the teams',
			[22 / 46, 22 / 46],
			withSoc,
			'SOC のある46チーム中22チーム（47.8%）',
			'22 of 46 teams with a SOC (47.8%)'
		],
		[
			'a share of a number of teams that no source states',
			[0.5, 1],
			{ kind: 'publishing' },
			'レポートを発行しているチームの50%以上',
			'50% or more of the teams that issue reports'
		],
		[
			'an exact share of such a number',
			[0.5, 0.5],
			{ kind: 'contacted' },
			'外部から連絡を受けたチームの50%',
			'50% of the teams that were contacted from outside'
		],
		[
			'nothing at all',
			[0, 1],
			all,
			'公表値からはわからない割合',
			'a share that the published figures do not give'
		]
	] as const)('says %s in teams and per cent', (_, share, base, ja, en) => {
		expect(shareText(share, base)).toBe(ja);
		language.use('en');
		expect(shareText(share, base)).toBe(en);
	});

	it('never makes a count of a percentage without a number of teams', () => {
		expect(shareText([8 / 66, 8 / 66], { kind: 'withSoc' })).not.toMatch(/8|66/);
	});

	it('refuses a share that no whole number of teams has', () => {
		expect(() => shareText([0.001, 0.002], all)).toThrow(
			new RangeError('no whole number of 66 teams from 0.001 to 0.002')
		);
	});
});

describe('percentText', () => {
	// 2/3 = 66.67%, 1/3 = 33.33%: to the nearest where it is exact, outwards where it is an end.
	it.each([
		['the nearest tenth of an exact share', [2 / 3, 2 / 3], '66.7%'],
		['less for a lower end', [2 / 3, 1], '66.6%以上'],
		['more for an upper end', [0, 1 / 3], '33.4%以下'],
		['outwards at both ends', [1 / 3, 2 / 3], '33.3～66.7%'],
		// In binary 0.6 − 0.055 falls just short of 0.545, and 0.8 + 0.055 comes just over 0.855.
		['nothing of what a computer adds or takes', [0.6 - 0.055, 0.8 + 0.055], '54.5～85.5%'],
		['no decimals where there are none', [0.5, 0.5], '50%'],
		['nothing of a share that is not known', [0, 1], '公表値からはわからない割合']
	] as const)('says %s', (_, share, text) => {
		expect(percentText(share)).toBe(text);
	});
});

describe('chanceText', () => {
	// Wilson, 8 of 66: 0.062718 to 0.221374 (design, section 4).
	it('says an interval outwards', () => {
		expect(chanceText([0.062718, 0.221374])).toBe('6.2～22.2%');
		language.use('en');
		expect(chanceText([0.062718, 0.221374])).toBe('6.2 to 22.2%');
	});

	it('says both ends, though they be 0 and 1', () => {
		expect(chanceText([0, 0.055003])).toBe('0～5.6%');
		expect(chanceText([0.944997, 1])).toBe('94.4～100%');
	});
});

describe('baseText', () => {
	it('says whose share it is', () => {
		expect([baseText(all), baseText(withSoc)]).toEqual(['66チーム', 'SOC のある46チーム']);
		language.use('en');
		expect([baseText(all), baseText(withSoc)]).toEqual(['66 teams', '46 teams with a SOC']);
	});
});

describe('a share', () => {
	it.each([
		['from 0 to 1', [0, 1], false, false],
		['0', [0, 0], true, true],
		['1', [1, 1], true, true],
		['over 0', [0.1, 1], true, false],
		['under 1', [0, 0.9], true, false]
	] as const)('of %s is known, and exact, or not', (_, share, known, exact) => {
		expect([isKnown(share), isExact(share)]).toEqual([known, exact]);
	});
});
