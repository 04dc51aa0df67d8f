import { describe, expect, it } from 'vitest';
import { items } from '$lib/data/survey/items';
import { choice } from '../readiness/settlingAnswers';
import { reportWith } from './fixtures';

const letters = {
	B: 'behind',
	A: 'ahead',
	W: 'withMost',
	N: 'asMostNotYet',
	H: 'aboutHalf'
} as const;

// By hand from the printed words and the table of words, design section 4 ("Standing"). For each item:
// where the answers a, b, c … stand, the cuts that say so with the fewest and the most of 66 teams, and
// whether it holds under the cautious reading too (".": not firm).
const table: Record<
	string,
	[stands: string, firm: string, cuts: Record<string, [number, number]>]
> = {
	// 多くの have none, so at most half have one; no fewer than those that have one, so the same.
	'2.10': ['AN', '!!', { a: [0, 33] }],
	'2.11': ['WWWWB', '.....', { abcd: [33, 66] }],
	// 約 6 割: 0.545 to 0.655.
	'2.12': ['WB', '!!', { a: [36, 43] }],
	// 8 割を超える are approved.
	'2.13': ['WWBBB', '!!!!!', { ab: [53, 66] }],
	'2.14': ['WB', '!!', { a: [46, 46] }],
	'3.1': ['WWWWB', '.....', { abcd: [33, 66] }],
	'3.4': ['AAANN', '!!!!!', { abc: [0, 33] }],
	// a: 少ない. c: 多くの, so a and b together are at most half.
	'3.5': ['AAN', '!.!', { a: [0, 33], ab: [0, 33] }],
	'3.6': ['ANN', '!!!', { a: [0, 33] }],
	'3.7': ['ANN', '!!!', { a: [0, 33] }],
	'3.8': ['AN', '!!', { a: [0, 33] }],
	// 77 % and 20 %.
	'4.1': ['WWWBB', '!!!!!', { abc: [51, 51] }],
	'4.2': ['WWWBB', '.....', { abc: [33, 66] }],
	'4.3': ['WWWBB', '.....', { abc: [33, 66] }],
	'4.4': ['WWWWB', '.....', { abcd: [33, 66] }],
	'4.5': ['AAANN', '!!!!!', { abc: [0, 33] }],
	// 半数以上, documented or not.
	'4.6': ['WWWWB', '!!!!!', { abcd: [33, 66] }],
	// 3 割程度: 0.245 to 0.355.
	'4.7': ['AN', '!!', { a: [17, 23] }],
	'4.8': ['WWWBB', '!!!!!', { abc: [34, 66] }],
	// 約半数, documented or not: at most so many the one, at least so many the other.
	'4.9': ['HHHHH', '!!!!!', { abc: [0, 36] }],
	// 半数に満たない are obliged; 半数 (e) decide case by case.
	'4.10': ['AAANN', '!!!!!', { abc: [0, 32] }],
	'4.11': ['WWWWB', '.....', { abcd: [33, 66] }],
	// 8 割以上: 0.795.
	'5.1': ['WB', '!!', { a: [53, 66] }],
	'5.2': ['AN', '!!', { a: [17, 23] }],
	'6.1': ['WWWWBB', '!!!!!!', { abcd: [33, 66] }],
	'6.2': ['WWWWBB', '!!!!!!', { abcd: [34, 66] }],
	'6.3': ['WWWWBB', '!!!!!!', { abcd: [46, 66] }],
	// 約半数 with or without “less than once a year”; a is no fewer than e, so half of 0.445 at least.
	'7.1': ['HHHHHH', '!!!!!!', { abcd: [15, 36] }]
};

const answers = Object.entries(table).flatMap(([id, [stands, firm, cuts]]) =>
	[...stands].map((letter, position) => ({
		id,
		option: 'abcdef'[position] ?? '',
		standing: letters[letter as keyof typeof letters],
		isFirm: firm[position] === '!',
		cuts
	}))
);

describe('the 117 answers of the 28 ordered items of 2015', () => {
	it.each(answers)(
		'$id answered $option is $standing',
		({ id, option, standing, isFirm, cuts }) => {
			const found = reportWith({ [id]: choice(option) }).highlights.standings.find(
				({ item }) => item === id
			);
			expect(found).toMatchObject({ standing, isFirm });
			const named = found?.cut?.options.join('') ?? '';
			expect(Object.keys(cuts)).toContain(named);
			expect(found?.cut?.teams).toEqual(cuts[named]);
			expect(found?.cut?.isReached).toBe(named.includes(option));
		}
	);

	it('are all of them, and 106 are decided', () => {
		const ordered = items.filter(
			({ origin, order }) =>
				origin !== 'own' &&
				order &&
				['steps', 'standard', 'frequency', 'yesNo'].includes(order.scale)
		);
		expect(ordered.map(({ id }) => id)).toEqual(Object.keys(table));
		expect(answers).toHaveLength(117);
		expect(answers.filter(({ standing }) => standing !== 'aboutHalf')).toHaveLength(106);
	});
});
