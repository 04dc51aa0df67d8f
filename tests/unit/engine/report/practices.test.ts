import { describe, expect, it } from 'vitest';
import { choice, dontKnow, notApplicable, settling } from '../readiness/settlingAnswers';
import { reportWith } from './fixtures';

// The bounds of the 28 practices by hand, design section 4, from the printed words: shares in 66ths where
// the number of teams is whole, otherwise as in the table of words.
const halfOrLess = [0, 0.5] as const;
const halfOrMore = [0.5, 1] as const;
const bounds: Record<string, readonly [number, number]> = {
	'2.10': halfOrLess,
	'2.11': halfOrMore,
	'2.12': [0.545, 0.655],
	'2.13': [53 / 66, 1],
	'2.14': [46 / 66, 46 / 66],
	'3.1': halfOrMore,
	'3.4': halfOrLess,
	'3.5': halfOrLess,
	'3.6': halfOrLess,
	'3.7': halfOrLess,
	'3.8': halfOrLess,
	'4.1': [51 / 66, 51 / 66],
	'4.2': halfOrMore,
	'4.3': halfOrMore,
	'4.4': halfOrMore,
	'4.5': halfOrLess,
	'4.6': [0.495, 1],
	'4.7': [0.245, 0.355],
	'4.8': [34 / 66, 1],
	'4.9': [0.445, 1],
	'4.10': [0, 32 / 66],
	'4.11': halfOrMore,
	'5.1': [0.795, 1],
	'5.2': [0.245, 0.355],
	'6.1': [0.495, 1],
	'6.2': [34 / 66, 1],
	'6.3': [0.695, 1],
	// a to d; e may be meant too, and a is no fewer than e.
	'7.1': [0.2225, 0.555]
};

const sum = (end: 0 | 1, prefix = '') =>
	Object.entries(bounds)
		.filter(([id]) => id.startsWith(prefix))
		.reduce((total, [, each]) => total + each[end], 0);

const practicesWith = (entries: Parameters<typeof reportWith>[0]) => reportWith(entries).practices;

describe('the practices of 2015', () => {
	it('are the 28 ordered items, each at the cut that its figures speak of', () => {
		const { practices } = practicesWith({});
		expect(practices.map(({ item }) => item)).toEqual(Object.keys(bounds));
		for (const { item, share } of practices) {
			expect(share[0]).toBeCloseTo(bounds[item]?.[0] ?? NaN, 6);
			expect(share[1]).toBeCloseTo(bounds[item]?.[1] ?? NaN, 6);
		}
		expect(practices.find(({ item }) => item === '2.13')?.options).toEqual(['a', 'b']);
		expect(practices.find(({ item }) => item === '4.1')?.options).toEqual(['a', 'b', 'c']);
	});

	it('are 10.5 to 21.4 for the average team', () => {
		const { meanOfAll } = practicesWith({}).all;
		expect(meanOfAll[0]).toBeCloseTo(sum(0), 6);
		expect(meanOfAll[1]).toBeCloseTo(sum(1), 6);
		expect(meanOfAll.map((end) => end.toFixed(1))).toEqual(['10.5', '21.4']);
	});

	it('are counted by section and by matter', () => {
		const { sections, matters } = practicesWith({});
		expect(sections.map(({ id, practices }) => [id, practices])).toEqual([
			['2', 5],
			['3', 6],
			['4', 11],
			['5', 2],
			['6', 3],
			['7', 1]
		]);
		expect(sections[0]?.meanOfAll[0]).toBeCloseTo(sum(0, '2.'), 6);
		// Matter 1 reads 2.10, 2.11, 2.12 and 2.13; matter 3 reads none.
		expect(matters[0]?.count?.practices).toBe(4);
		expect(matters[2]?.count).toBeUndefined();
	});
});

describe('one’s own practices', () => {
	// 5.1 b, 6.3 f, 6.2 f, 2.13 e, 4.1 e, 2.14 b: none, where the average team has at least
	// 0.795 + 0.695 + 34/66 + 53/66 + 51/66 + 46/66 = 4.28 of 6, at most 1 + 1 + 1 + 1 + 97/66 = 5.47.
	const none = {
		'5.1': choice('b'),
		'6.3': choice('f'),
		'6.2': choice('f'),
		'2.13': choice('e'),
		'4.1': choice('e'),
		'2.14': choice('b')
	};

	it('stand beside the mean of the very same ones', () => {
		const { all } = practicesWith(none);
		expect(all).toMatchObject({
			practices: 28,
			answered: 6,
			own: 0,
			verdict: 'fewer',
			isFirm: true
		});
		expect(all.mean[0]).toBeCloseTo(0.795 + 0.695 + (34 + 53 + 51 + 46) / 66, 6);
		expect(all.mean[1]).toBeCloseTo(4 + 97 / 66, 6);
	});

	it('are more for certain than the average team has', () => {
		const few = { '4.7': choice('a'), '5.2': choice('a'), '4.10': choice('a') };
		expect(practicesWith(few).all).toMatchObject({ own: 3, verdict: 'more', isFirm: true });
	});

	it('may not tell', () => {
		expect(practicesWith({ '7.1': choice('a'), '4.8': choice('e') }).all).toMatchObject({
			answered: 2,
			own: 1,
			verdict: 'cannotTell'
		});
	});

	// 4.2, 4.3 and 4.4: 多い. Read cautiously it says nothing of how many teams these are.
	it('say where they rest on how 多い is read', () => {
		const many = { '4.2': choice('e'), '4.3': choice('e'), '4.4': choice('e') };
		expect(practicesWith(many).all).toMatchObject({ own: 0, verdict: 'fewer', isFirm: false });
	});

	it('are not missing where nothing is known, and left out where they do not apply', () => {
		const { all, practices } = practicesWith({ '4.1': dontKnow, '4.2': notApplicable });
		expect(all).toMatchObject({ practices: 27, answered: 0, own: 0, verdict: 'cannotTell' });
		expect(all.mean).toEqual([0, 0]);
		expect(practices.find(({ item }) => item === '4.1')?.isReached).toBeUndefined();
	});

	// "Other" stands outside the order.
	it('leave out an answer that has no place in the order', () => {
		expect(practicesWith({ '2.12': choice('c') }).all).toMatchObject({ answered: 0, own: 0 });
	});
});

describe('the teams that meet a whole matter', () => {
	// At most those that meet the rarest criterion: 2.10 few 33, 2.12 43 (0.655), 4.7 23 (0.355), 4.10 32,
	// 3.4, 3.5 … 33. Nothing bounds those of matter 3 from above.
	it.each([
		[1, '2.10', 33],
		[2, '2.12', 43],
		[3, undefined, undefined],
		[4, '4.7', 23],
		[5, '4.10', 32],
		[6, '3.4', 33]
	])('%i are no more than meet its rarest criterion, %s: %s', (matter, item, most) => {
		const joint = practicesWith({}).matters[matter - 1]?.joint;
		expect(joint?.item).toBe(item);
		expect(joint?.teams).toEqual(most === undefined ? undefined : [0, most]);
		if (joint) expect(joint.isFirm).toBe(true);
	});

	it('all six are at most 23 of 66', () => {
		expect(practicesWith(settling).joint).toMatchObject({ teams: [0, 23], item: '4.7' });
	});
});
