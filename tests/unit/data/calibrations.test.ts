import { describe, expect, it } from 'vitest';
import { calibrations } from '$lib/data/editions/calibrations';
import { wordings } from '$lib/data/editions/wordings';
import { intervalOf } from '$lib/engine/benchmark/statistics/interval';
import { teamsWithPercent } from '$lib/engine/benchmark/statistics/teamsWithPercent';
import { figureWith, teamsIn } from './figureLists';

/** The one number of teams that a figure in numbers counts. */
function teamsOf(id: string): number {
	const figure = figureWith(id);
	const { statement } = figure;
	if (statement.kind === 'count') return statement.teams;
	if (statement.kind !== 'percent') throw new RangeError(`${id} is not a number`);
	const counts = teamsWithPercent(statement.percent, statement.decimals, teamsIn(figure) ?? 0);
	if (counts.length !== 1) throw new RangeError(`${id} may be ${counts.join(' or ')} teams`);
	return counts[0] ?? 0;
}

describe('the pairs of word and number', () => {
	// Design, section 4: 多い and 77 %, 9 割程度 and 85 %, ほとんど and 97 %, 3 割程度 and 20 of 66,
	// 半数弱 and 22 of 46. 77 % of 66 is 51, 85 % is 56, and 97 % is 64.
	it.each([
		['多い', '4.1', 51, 66],
		['9 割程度', '2.8', 56, 66],
		['ほとんど', '4.1', 64, 66],
		['3 割程度', '2.3', 20, 66],
		['半数弱', '2.14.2', 22, 46]
	])('hold %s of item %s beside %i of %i', (printed, item, teams, of) => {
		const pairs = calibrations.filter((pair) => figureWith(pair.word).item === item);
		expect(pairs).toContainEqual(expect.objectContaining({ printed, teams, of }));
	});

	describe.each(calibrations.map((pair) => [pair.printed, pair.word, pair] as const))(
		'%s in %s',
		(_, __, { printed, word, numbers, teams, of }) => {
			const figure = figureWith(word);

			it('stands in the printed sentence', () => {
				expect(`${figure.wording.ja} ${figure.note?.ja ?? ''}`).toContain(printed);
			});

			it('is a word of the table', () => {
				const row = wordings.find(
					({ id }) => figure.statement.kind === 'word' && id === figure.statement.wording
				);
				const forms = row?.printed.map((form) =>
					form.replace(/^n|(?<= )n/, printed.replace(/\D/g, ''))
				);
				expect(forms?.some((form) => form.startsWith(printed))).toBe(true);
			});

			it('is about the same options as its numbers, on the same base', () => {
				const counted = numbers.map(figureWith);
				expect(counted.flatMap(({ options }) => options).sort()).toEqual(
					[...figure.options].sort()
				);
				for (const { item, base, edition } of counted) {
					expect([item, base, edition]).toEqual([figure.item, figure.base, figure.edition]);
				}
				expect(of).toBe(teamsIn(figure));
			});

			it('counts the teams that its numbers count', () => {
				expect(teams).toBe(numbers.reduce((sum, id) => sum + teamsOf(id), 0));
			});

			it('leaves the number within its interval', () => {
				const [low, high] = intervalOf(figure, wordings, of) ?? [NaN, NaN];
				expect(teams / of).toBeGreaterThanOrEqual(low);
				expect(teams / of).toBeLessThanOrEqual(high);
			});
		}
	);
});
