import { describe, expect, it } from 'vitest';
import { items } from '$lib/data/survey/items';
import { counted, duckdb, inCounted } from './counting';

/** Counted by hand in the ten files of tests/fixtures/group; team 10 has answered nothing. */
const byHand: Record<string, Record<string, number>> = {
	'1.5': { month: 2, unanswered: 8 },
	'1.6': { month: 2, unanswered: 8 },
	'2.4': { a: 4, b: 2, c: 2, e: 2, dontKnow: 1, unanswered: 2 },
	// Teams 3 and 9 say e to 2.4. What team 3 has said to 2.4.1 before does not count.
	'2.4.1': { a: 4, b: 1, c: 1, d: 1, dontKnow: 1, unanswered: 2, hidden: 2 },
	'2.8': { a: 4, b: 2, c: 1, dontKnow: 1, notApplicable: 1, unanswered: 1 },
	'2.9': { 'a/inHouse': 2, 'b/half': 1, 'b/notOffered': 1, 'c/outsourced': 1, unanswered: 8 },
	'2.14': { a: 3, b: 1, c: 1, dontKnow: 1, notApplicable: 1, unanswered: 3 },
	// Only teams 1, 2 and 5 have a SOC; teams 3 and 4 have answered, and have none.
	'2.14.1': { a: 1, b: 1, notApplicable: 1, hidden: 7 },
	'2.14.2': { unanswered: 3, hidden: 7 },
	'2.14.3': { unanswered: 3, hidden: 7 },
	// 3, 4; 5, 9; 10; 25 people; and team 3 with none.
	'3.2': {
		under5: 2,
		from5to9: 2,
		from10to19: 1,
		from20: 1,
		outside: 1,
		dontKnow: 1,
		notApplicable: 1,
		unanswered: 1
	},
	'3.2.1': { a: 2, b: 1, c: 1, dontKnow: 1, unanswered: 1, hidden: 4 },
	'3.3.1': { hidden: 10 },
	'S3.1': { hidden: 10 }
};

describe.skipIf(!duckdb)('countAll', () => {
	it('counts the same rows where no table of them is kept', async () => {
		const found = (isKept: boolean) =>
			inCounted(
				['tests/fixtures/group'],
				async (connection, { counts }) => {
					const rows = await connection.runAndReadAll('FROM responses ORDER BY ALL');
					return {
						rows: rows.getRows(),
						counts: new Set(counts.map((each) => JSON.stringify(each)))
					};
				},
				isKept
			);
		const fromLists = await found(false);
		expect(fromLists.rows.length).toBeGreaterThan(500);
		expect(fromLists).toEqual(await found(true));
	});

	it('counts ten files as a person does', async () => {
		const { counts, assessments, leftOut } = await counted('tests/fixtures/group');
		expect([assessments, leftOut]).toEqual([10, []]);
		const found: Record<string, Record<string, number>> = {};
		for (const { itemId, optionId, assessments } of counts) {
			(found[itemId] ??= {})[optionId] = assessments;
		}
		const untouched = items.map(({ id }) => [id, { unanswered: 10 }] as const);
		expect(found).toEqual({ ...Object.fromEntries(untouched), ...byHand });
	});
});
