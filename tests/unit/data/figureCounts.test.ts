import { describe, expect, it } from 'vitest';
import { editions, sources } from '$lib/data/editions/editions';
import type { Figure } from '$lib/data/editions/figure';
import { figures } from '$lib/data/editions/figures';
import { wordings } from '$lib/data/editions/wordings';
import { intervalOf } from '$lib/engine/benchmark/statistics/interval';
import { readFigures } from '$lib/engine/benchmark/figures/readFigures';
import { teamsWithPercent } from '$lib/engine/benchmark/statistics/teamsWithPercent';
import { figureWith, scales, scaleWith, teamsIn } from './figureLists';

function percent(value: number, decimals = 0): Figure['statement'] {
	return { kind: 'percent', percent: value, decimals };
}

/** Percentages whose number of teams in the base is known. */
const onKnownBase = figures.flatMap((figure) => {
	const { statement } = figure;
	const teams = teamsIn(figure);
	return statement.kind === 'percent' && teams !== undefined ? [{ figure, statement, teams }] : [];
});

describe('the percentages', () => {
	// By hand: 8/66 = 12.1, 56/66 = 84.8, 2/66 = 3.0, 51/66 = 77.3, 13/66 = 19.7, 1/66 = 1.5 %;
	// 41/187 = 21.9, 42/187 = 22.5 %, which is printed as 22 or 23.
	it('each come from whole numbers of teams', () => {
		const counted = onKnownBase.map(({ figure: { id }, statement, teams }) => [
			id,
			teamsWithPercent(statement.percent, statement.decimals, teams)
		]);
		expect(Object.fromEntries(counted)).toEqual({
			'2015/2.8/a/percent': [8],
			'2015/2.8/b/percent': [56],
			'2015/2.8/c/percent': [2],
			'2015/4.1/a+b+c/percent': [51],
			'2015/4.1/d/percent': [13],
			'2015/4.1/e/percent': [1],
			'2015/4.1/none/percent': [1],
			'2017/psirt/inCsirt+elsewhere/percent': [41, 42]
		});
	});

	// By hand: 16/66 = 24.24, 17/66 = 25.76 %; 0/66 = 0, 1/66 = 1.5 %; 35/66 = 53.03, 36/66 = 54.55 %.
	it.each([
		[24.9, 1],
		[1, 0],
		[54, 0]
	])('of %d %% would be refused on a base of 66', (value, decimals) => {
		const figure = { ...figureWith('2015/2.8/a/percent'), statement: percent(value, decimals) };
		expect(() => intervalOf(figure, wordings, 66)).toThrow(
			new RangeError(`2015/2.8/a/percent: no whole number of 66 teams gives ${value} %`)
		);
	});

	it('without a base are never a count, but the hull of those that they may be', () => {
		const baseless = figures.filter(
			({ base, statement }) => base.kind === 'oneOf' && statement.kind === 'percent'
		);
		const lists = { figures: baseless, wordings, sources };
		const { used, confirming, quoted } = readFigures(scaleWith('2.9'), lists, 66);
		expect([confirming, quoted]).toEqual([[], []]);
		expect(used.every(({ interval }) => interval && interval[0] < interval[1])).toBe(true);
		expect(used.map(({ figure }) => figure.id)).toEqual([
			'2015/2.9/e/inHouse/techplus',
			'2015/2.9/e/outsourced/techplus',
			'2015/2.9/f/inHouse/techplus',
			'2015/2.9/k/inHouse/techplus'
		]);
	});
});

describe('the counts', () => {
	it('are not of more teams than their base', () => {
		const tooMany = figures.filter((figure) => {
			const { statement } = figure;
			return 'teams' in statement && statement.teams > (teamsIn(figure) ?? 0);
		});
		expect(tooMany.map(({ id }) => id)).toEqual([]);
	});

	it.each(['itOnly', 'securityOnly'])(
		'of a service in the group %s add up to the group',
		(group) => {
			const cells = figures.filter(
				({ base, provision }) => base.kind === 'group' && base.group === group && provision
			);
			for (const service of ['d', 'e']) {
				const own = cells.filter(({ options }) => options[0] === service);
				const sum = own.reduce((total, { statement }) => total + teamsOf(statement, 0), 0);
				expect(sum).toBe(group === 'itOnly' ? 25 : 20);
			}
		}
	);

	it('of one choice do not add up to more than the base', () => {
		for (const edition of editions) {
			for (const scale of scales.filter(({ kind }) => kind === 'single')) {
				const counted = figures.filter(
					({ edition: id, item, base }) =>
						id === edition.id && item === scale.id && base.kind === 'all'
				);
				// Sources may count the same options: one of them stands for all.
				const byOptions = new Map(
					counted.map(({ options, statement }) => [
						options.join(' '),
						teamsOf(statement, edition.teams)
					])
				);
				const sum = [...byOptions.values()].reduce((total, teams) => total + teams, 0);
				expect([scale.id, sum <= edition.teams]).toEqual([scale.id, true]);
			}
		}
	});
});

/** The fewest teams of an exact statement; words count for none. */
function teamsOf(statement: Figure['statement'], of: number): number {
	if (statement.kind === 'count') return statement.teams;
	if (statement.kind !== 'percent') return 0;
	return teamsWithPercent(statement.percent, statement.decimals, of)[0] ?? 0;
}
