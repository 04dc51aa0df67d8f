import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '$lib/data/editions/figure';
import { items } from '$lib/data/survey/items';
import { checkedPack } from '$lib/storage/files/checkedPack';
import { samplePack } from '$lib/ui/editions/samplePack';

const [sample] = samplePack.figures;
if (!sample) throw new Error('the sample has no figure');

function check(overrides: object, figures: readonly unknown[] = []) {
	const pack = { ...samplePack, edition: { ...samplePack.edition, ...overrides }, figures };
	return checkedPack(new TextEncoder().encode(JSON.stringify(pack)));
}

/** Fifty figures that tie ten options of 1.2 together, with which the solver went round in circles. */
const tied = Array.from({ length: 50 }, (_, place) => ({
	...sample,
	id: `2026/1.2/tied/c${place}`,
	item: '1.2',
	options: [...'abcdefghij'].filter((_, at) => at !== place % 10 && at !== (place * 3 + 1) % 10),
	statement: { kind: 'count', teams: 300 + place }
}));

describe('a pack that asks too much', () => {
	it.each(['2026/04/01', '2026-02-30', 'someday...', '12026-01-01'])('day %s', (publishedOn) => {
		expect(check({ publishedOn })).toMatchObject({ status: 'refused', reason: 'doesNotFit' });
	});

	it('of more teams than any survey has', () => {
		for (const teams of [10_000_001, 2 ** 53]) {
			expect(check({ teams })).toMatchObject({ status: 'refused', reason: 'doesNotFit' });
		}
	});

	it('of ten million teams and a percentage is checked', () => {
		const statement = { kind: 'percent', percent: 50, decimals: 0 };
		expect(check({ teams: 10_000_000 }, [{ ...sample, statement }]).status).toBe('good');
	});

	it('of figures that are tied together too much is refused with their names', () => {
		const checked = check({ teams: 1000 }, tied);
		const problems = checked.status === 'wrong' ? checked.problems : [];
		expect(problems.map(({ code, figures }) => [code, figures.length])).toEqual([
			['tooMuchWork', 50]
		]);
	});

	it('or is of broken UTF-8 is refused', () => {
		expect(checkedPack(Uint8Array.from([0x7b, 0x82, 0xa0, 0x7d]))).toMatchObject({
			status: 'refused',
			reason: 'notJson'
		});
	});
});

const options = (item: string) => {
	const about = items.find(({ id }) => id === item);
	return about && 'options' in about ? about.options.map(({ id }) => id) : [];
};

const statement: fc.Arbitrary<Figure['statement']> = fc.oneof(
	fc.record({ kind: fc.constant('count' as const), teams: fc.nat(1000) }),
	fc.record({ kind: fc.constant('atLeast' as const), teams: fc.integer({ min: 1, max: 1000 }) }),
	fc.record({
		kind: fc.constant('percent' as const),
		percent: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
		decimals: fc.constantFrom(0, 1)
	})
);

/** Packs of many figures on one item; `npm run test:packs` tries 2,000, and says how long the longest took. */
const runs = Number(process.env.HOSTILE_PACKS ?? 40);

it(`${runs} packs at random are each checked to the end`, { timeout: 3_600_000 }, () => {
	let longest = 0;
	fc.assert(
		fc.property(
			fc.constantFrom('1.2', '2.1', '2.7', '1.1', '2.9', '6.1').chain((item) =>
				fc.record({
					teams: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constantFrom(1000, 10_000_000)),
					item: fc.constant(item),
					each: fc.array(
						fc.tuple(
							item === '2.9'
								? fc.subarray([...'abcdefghij'], { minLength: 1 })
								: fc.subarray(options(item), { minLength: 1 }),
							statement
						),
						{ minLength: 1, maxLength: 80 }
					)
				})
			),
			({ teams, item, each }) => {
				const start = performance.now();
				check(
					{ teams },
					each.map(([chosen, said], place) => ({
						...sample,
						id: `2026/${item}/f${place}`,
						item,
						options: chosen,
						statement: said
					}))
				);
				longest = Math.max(longest, performance.now() - start);
			}
		),
		{ numRuns: runs, seed: 20261128 }
	);
	if (runs > 40) console.log(`${runs} packs, the longest ${Math.round(longest)} ms`);
});
