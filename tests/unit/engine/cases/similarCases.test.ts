import { describe, expect, it } from 'vitest';
import type { Case } from '$lib/data/cases/case';
import { itemsById } from '$lib/data/survey/items';
import { similarCases } from '$lib/engine/cases/similarCases';

/** A case that gives one option to each of some yes-or-no and other ordered items. */
function interviewed(id: string, options: Record<string, string>): Case {
	return {
		id,
		team: id,
		organisation: { ja: '組織', en: 'Organisation' },
		section: '3.1',
		page: 72,
		interviewedOn: '2016-01-18',
		facts: [],
		open: [],
		answers: Object.entries(options).map(([item, option]) => ({
			item,
			answer: { kind: 'choice' as const, option },
			places: [{ section: '3.1' }],
			printed: ['…']
		}))
	};
}

const six = { '2.10': 'a', '2.12': 'a', '3.8': 'a', '4.7': 'a', '5.1': 'a', '5.2': 'a' };
const own = Object.fromEntries(
	Object.entries(six).map(([id, option]) => [id, { answer: { kind: 'choice' as const, option } }])
);

describe('similarCases', () => {
	it('ranks equal cases alike, in printed order, and leaves out their next ranks', () => {
		const cases = [
			interviewed('far', { ...six, '2.10': 'b', '2.12': 'b', '3.8': 'b' }),
			interviewed('near', { ...six, '5.2': 'b' }),
			interviewed('same', six),
			interviewed('alsoNear', { ...six, '5.1': 'b' })
		];
		expect(similarCases(own, cases, itemsById).similar).toEqual([
			{ case: 'same', similarity: 1, items: 6, rank: 1 },
			{ case: 'near', similarity: expect.closeTo(5 / 6, 12), items: 6, rank: 2 },
			{ case: 'alsoNear', similarity: expect.closeTo(5 / 6, 12), items: 6, rank: 2 },
			{ case: 'far', similarity: 1 / 2, items: 6, rank: 4 }
		]);
	});

	it('says nothing of a case with fewer than six common items, however alike', () => {
		const five = interviewed('few', { ...six, '5.2': '' });
		five.answers.pop();
		expect(similarCases(own, [five], itemsById)).toEqual({
			similar: [],
			tooFew: [{ case: 'few', items: 5 }]
		});
	});

	it('says nothing while nothing is answered', () => {
		const { similar, tooFew } = similarCases({}, [interviewed('one', six)], itemsById);
		expect({ similar, tooFew }).toEqual({ similar: [], tooFew: [{ case: 'one', items: 0 }] });
	});
});
