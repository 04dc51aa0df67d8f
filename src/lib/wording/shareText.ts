import type { ItemReport } from '$lib/data/report/itemReport';
import { wholeTeams } from '$lib/engine/benchmark/statistics/wholeTeams';
import { catalogue } from './catalogue';

type Interval = readonly [number, number];
export type ReportedBase = NonNullable<ItemReport['base']>;

const words = catalogue({
	ja: {
		all: (n: number | undefined) => `${n ?? ''}チーム`,
		withSoc: (n: number | undefined) => `SOC のある${n ?? ''}チーム`,
		contacted: () => '外部から連絡を受けたチーム',
		publishing: () => 'レポートを発行しているチーム',
		sharing: () => '情報共有をしているチーム',
		exact: (base: string, teams: number, per: string) => `${base}中${teams}チーム（${per}）`,
		between: (base: string, low: number, high: number, per: string) =>
			`${base}中${low}～${high}チーム（${per}）`,
		atLeast: (base: string, teams: number, per: string) => `${base}中${teams}チーム以上（${per}）`,
		atMost: (base: string, teams: number, per: string) => `${base}中${teams}チーム以下（${per}）`,
		partOf: (base: string, per: string) => `${base}の${per}`,
		perExact: (p: string) => `${p}%`,
		perBetween: (low: string, high: string) => `${low}～${high}%`,
		perAtLeast: (p: string) => `${p}%以上`,
		perAtMost: (p: string) => `${p}%以下`,
		unknown: '公表値からはわからない割合'
	},
	en: {
		all: (n: number | undefined) => `${n ?? 'the'} teams`,
		withSoc: (n: number | undefined) => `${n ?? 'the'} teams with a SOC`,
		contacted: () => 'the teams that were contacted from outside',
		publishing: () => 'the teams that issue reports',
		sharing: () => 'the teams that share information',
		exact: (base: string, teams: number, per: string) => `${teams} of ${base} (${per})`,
		between: (base: string, low: number, high: number, per: string) =>
			`${low} to ${high} of ${base} (${per})`,
		atLeast: (base: string, teams: number, per: string) => `at least ${teams} of ${base} (${per})`,
		atMost: (base: string, teams: number, per: string) => `at most ${teams} of ${base} (${per})`,
		partOf: (base: string, per: string) => `${per} of ${base}`,
		perExact: (p: string) => `${p}%`,
		perBetween: (low: string, high: string) => `${low} to ${high}%`,
		perAtLeast: (p: string) => `${p}% or more`,
		perAtMost: (p: string) => `${p}% or less`,
		unknown: 'a share that the published figures do not give'
	}
});

/** Whether the figures say anything at all about a share. */
export function isKnown([low, high]: Interval): boolean {
	return low > 0 || high < 1;
}

/** Whether the figures leave one value only. */
export function isExact([low, high]: Interval): boolean {
	return low === high;
}

/** Whose share it is: 66 teams, the 46 teams with a SOC. */
export function baseText({ kind, teams }: ReportedBase): string {
	return words()[kind](teams);
}

/**
 * A share as a manager reads it, in teams and per cent: "at least 53 of 66 teams (80.3% or more)". The per
 * cent are those of the teams, so that whoever divides gets the printed number.
 *
 * Where the number of teams in the base is not known, per cent only: a percentage without a base
 * must not become a count.
 */
export function shareText(share: Interval, base: ReportedBase): string {
	if (!isKnown(share)) return words().unknown;
	const whose = baseText(base);
	if (base.teams === undefined) return words().partOf(whose, percentText(share));

	const [fewest, most] = wholeTeams(share, base.teams);
	const per = percentOf(share, base);
	if (fewest === most) return words().exact(whose, fewest, per);
	if (fewest === 0) return words().atMost(whose, most, per);
	if (most === base.teams) return words().atLeast(whose, fewest, per);
	return words().between(whose, fewest, most, per);
}

/**
 * A share in per cent, of whole teams where their number is known: "25.8 to 34.8%" for 17 to 23 of 66.
 */
function percentOf(share: Interval, { teams }: Pick<ReportedBase, 'teams'>): string {
	if (teams === undefined || !isKnown(share)) return percentText(share);
	const [fewest, most] = wholeTeams(share, teams);
	const [low, high] = [tenths(fewest / teams, Math.round), tenths(most / teams, Math.round)];
	if (fewest === most) return words().perExact(low);
	if (fewest === 0) return words().perAtMost(high);
	return most === teams ? words().perAtLeast(low) : words().perBetween(low, high);
}

/** A share in per cent: "12.1%", "24.5 to 55.5%", "80% or more". */
export function percentText(share: Interval): string {
	if (!isKnown(share)) return words().unknown;
	const [low, high] = share;
	if (low === high) return words().perExact(tenths(low, Math.round));
	// Outwards, so that rounding never claims more than the bounds do.
	if (low <= 0) return words().perAtMost(tenths(high, Math.ceil));
	if (high >= 1) return words().perAtLeast(tenths(low, Math.floor));
	return words().perBetween(tenths(low, Math.floor), tenths(high, Math.ceil));
}

/** A 95 % interval in per cent: "6.2 to 22.2%". */
export function chanceText([low, high]: Interval): string {
	return words().perBetween(tenths(low, Math.floor), tenths(high, Math.ceil));
}

function tenths(share: number, round: (value: number) => number): string {
	// 0.6 - 0.055 is 0.5449999999999999: noise must not be rounded away from what it means.
	const value = round(Number((share * 1000).toFixed(6))) / 10;
	return String(value);
}
