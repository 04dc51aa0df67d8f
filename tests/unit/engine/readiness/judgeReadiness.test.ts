import { describe, expect, it } from 'vitest';
import type { Entries, Entry } from '$lib/data/answer';
import { matters } from '$lib/data/readiness/matters';
import { itemsById } from '$lib/data/survey/items';
import { judgeReadiness } from '$lib/engine/readiness/judgeReadiness';
import { judge, judgedCriterion } from './judged';
import {
	choice,
	dontKnow,
	notApplicable,
	people,
	services,
	settling,
	settlingByMatter
} from './settlingAnswers';

const nothing: Entry = {};

/** The verdicts other than settled, of matters and of criteria. */
function openOf(entries: Entries) {
	const judged = judge(entries);
	const open = (list: readonly { id: string; verdict: string }[]) =>
		Object.fromEntries(
			list.filter(({ verdict }) => verdict !== 'settled').map(({ id, verdict }) => [id, verdict])
		);
	return { matters: open(judged), criteria: open(judged.flatMap(({ criteria }) => criteria)) };
}

type Row = [
	item: string,
	entry: Entry,
	criteria: Record<string, string>,
	matters: Record<string, string>
];

/** The best answer to one item that leaves its criterion open, all else being settled. */
const justFails: Row[] = [
	['2.9', services('abcdefghijklmnopqrstu'), { '1.1': 'unknown' }, { '1': 'unknown' }],
	['2.3', nothing, { '1.2': 'unknown' }, { '1': 'unknown' }],
	['2.7', nothing, { '1.3': 'unknown' }, { '1': 'unknown' }],
	['2.10', choice('c'), { '1.4': 'unknown' }, { '1': 'unknown' }],
	['2.12', choice('c'), { '1.5': 'unknown', '2.2': 'unknown' }, { '1': 'unknown', '2': 'unknown' }],
	['2.11', choice('c'), { '1.6': 'documented' }, { '1': 'documented' }],
	['2.13', choice('c'), { '1.7': 'documented' }, { '1': 'documented' }],
	['S1.1', choice('c'), { '1.8': 'documented' }, { '1': 'documented' }],

	['2.8', nothing, { '2.1': 'unknown' }, { '2': 'unknown' }],
	['S2.1', choice('c'), { '2.3': 'documented' }, { '2': 'documented' }],
	['S2.2', choice('c'), { '2.4': 'documented' }, { '2': 'documented' }],

	['2.1', nothing, { '3.1': 'unknown' }, { '3': 'unknown' }],
	[
		'3.3',
		people(0),
		{ '3.2': 'notSettled', '3.3': 'notApplicable', '3.4': 'notApplicable' },
		{ '3': 'notSettled' }
	],
	['3.3.1', nothing, { '3.3': 'unknown' }, { '3': 'unknown' }],
	['S3.1', choice('b'), { '3.4': 'rough' }, { '3': 'rough' }],
	['2.2', nothing, { '3.5': 'unknown' }, { '3': 'unknown' }],
	['S3.2', choice('c'), { '3.6': 'rough' }, { '3': 'rough' }],

	['S4.1', choice('b'), { '4.1': 'rough' }, { '4': 'rough' }],
	['4.7', choice('b'), { '4.2': 'notSettled' }, { '4': 'notSettled' }],
	['4.1', choice('c'), { '4.3': 'documented' }, { '4': 'documented' }],
	['4.2', choice('c'), { '4.4': 'documented' }, { '4': 'documented' }],
	['4.3', choice('c'), { '4.5': 'documented' }, { '4': 'documented' }],
	['4.6', choice('c'), { '4.6': 'documented' }, { '4': 'documented' }],
	['2.5', notApplicable, { '4.7': 'notSettled' }, { '4': 'notSettled' }],
	['S4.2', choice('b'), { '4.8': 'notSettled' }, { '4': 'notSettled' }],

	['4.9', choice('c'), { '5.1': 'documented' }, { '5': 'documented' }],
	['7.1', choice('e'), { '5.2': 'rough' }, { '5': 'rough' }],
	['7.1.2', choice('a'), { '5.3': 'rough' }, { '5': 'rough' }],
	['4.10', choice('c'), { '5.4': 'documented' }, { '5': 'documented' }],
	['S5.1', choice('b'), { '5.5': 'documented' }, { '5': 'documented' }],
	['S5.2', choice('c'), { '5.6': 'notSettled' }, { '5': 'notSettled' }],
	['S5.3', choice('b'), { '5.7': 'notSettled' }, { '5': 'notSettled' }],

	['6.1', choice('e'), { '6.1': 'rough' }, { '6': 'rough' }],
	['6.2', choice('e'), { '6.2': 'rough' }, { '6': 'rough' }],
	['6.3', choice('e'), { '6.3': 'rough' }, { '6': 'rough' }],
	['3.4', choice('c'), { '6.4': 'documented' }, { '6': 'documented' }],
	['3.8', choice('c'), { '6.5': 'unknown' }, { '6': 'unknown' }],
	['3.5', choice('b'), { '6.6': 'rough' }, { '6': 'rough' }],
	['3.6', choice('b'), { '6.7': 'rough' }, { '6': 'rough' }],
	['3.7', choice('b'), { '6.8': 'rough' }, { '6': 'rough' }],
	['4.5', choice('c'), { '6.9': 'documented' }, { '6': 'documented' }]
];

describe('judgeReadiness', () => {
	it('leaves all six matters unknown while nothing is answered', () => {
		expect(judge({}).map(({ id, verdict }) => [id, verdict])).toEqual(
			['1', '2', '3', '4', '5', '6'].map((id) => [id, 'unknown'])
		);
	});

	it.each(Object.entries(settlingByMatter))('settles matter %s alone', (id, entries) => {
		const judged = judge(entries);
		const settled = judged.filter(({ verdict }) => verdict === 'settled');
		expect(settled.map((matter) => matter.id)).toEqual([id]);
	});

	it('settles all matters together', () => {
		expect(openOf(settling)).toEqual({ matters: {}, criteria: {} });
	});

	it.each(justFails)('is not settled by %s = %o', (item, entry, criteria, byMatter) => {
		expect(openOf({ ...settling, [item]: entry })).toEqual({ matters: byMatter, criteria });
	});

	it('has a row above for each criterion', () => {
		const tried = justFails.flatMap(([, , criteria]) => Object.keys(criteria));
		const all = matters.flatMap(({ criteria }) => criteria.map(({ id }) => id));
		expect(all.filter((id) => !tried.includes(id))).toEqual([]);
	});

	it('does not count an item that is not applicable', () => {
		expect(openOf({ ...settling, '4.3': notApplicable })).toEqual({
			matters: {},
			criteria: { '4.5': 'notApplicable' }
		});
	});

	it('does not count a hidden answer, and brings it back', () => {
		const internal = { ...settling, '7.1.2': choice('a') };
		expect(judgedCriterion('5.3', internal).verdict).toBe('rough');

		const noReport = { ...internal, '7.1': choice('f') };
		expect(judgedCriterion('5.3', noReport)).toMatchObject({
			verdict: 'notApplicable',
			reason: { code: 'notAsked' },
			readFrom: ['7.1']
		});
		expect(openOf(noReport).matters).toEqual({ '5': 'notSettled' });

		expect(judgedCriterion('5.3', { ...noReport, '7.1': choice('a') }).verdict).toBe('rough');
	});

	describe('on the confidentiality agreement', () => {
		const withMembers = (entries: Entries): Entries => ({ '3.3': people(5), ...entries });

		it.each<[string, Entries, string, string, string[]]>([
			['nothing is answered', {}, 'unknown', 'notAnswered', ['3.3']],
			['the number is not known', { '3.3': dontKnow }, 'unknown', 'dontKnow', ['3.3']],
			['nobody is a member', { '3.3': people(0) }, 'notApplicable', 'notAsked', ['3.3']],
			[
				'it is open who is an employee',
				withMembers({}),
				'unknown',
				'notAnswered',
				['S3.1', '3.3.1']
			],
			[
				'it is not known who is an employee',
				withMembers({ '3.3.1': dontKnow }),
				'unknown',
				'notAnswered',
				['S3.1', '3.3.1']
			],
			[
				'all are employees',
				withMembers({ '3.3.1': choice('f') }),
				'settled',
				'settledByOther',
				['3.3.1']
			],
			[
				'all are employees, whatever was said before',
				withMembers({ '3.3.1': choice('f'), 'S3.1': choice('c') }),
				'settled',
				'settledByOther',
				['3.3.1']
			],
			[
				'some are not, and there is none',
				withMembers({ '3.3.1': choice('e'), 'S3.1': choice('c') }),
				'notSettled',
				'answer',
				['S3.1', '3.3.1']
			]
		])('when %s', (_, entries, verdict, code, readFrom) => {
			const judged = judgedCriterion('3.4', entries);
			expect([judged.verdict, judged.reason.code]).toEqual([verdict, code]);
			expect(judged.readFrom).toEqual(readFrom);
		});
	});

	it('refuses a criterion that reads an item that does not exist', () => {
		const [first] = matters;
		const [criterion] = first?.criteria ?? [];
		if (first === undefined || criterion === undefined) throw new RangeError('no matter');

		const broken = { ...first, criteria: [{ ...criterion, item: '9.9' }] };
		expect(() => judgeReadiness([broken], itemsById, {})).toThrow(
			new RangeError('9.9 is not an item')
		);
	});
});
