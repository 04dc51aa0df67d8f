import { describe, expect, it } from 'vitest';
import { asAssessment, isAssessment, type Assessment } from '$lib/data/assessment';

const id = '3f8c9d1e-4b5a-4c6d-8e7f-0123456789ab';

/** Every field of an assessment, and every kind of answer. */
const full: Assessment = {
	format: 'csirt-self-assessment',
	version: 2,
	id,
	title: '2026年度',
	organisation: '',
	createdAt: '2026-04-01T00:00:00.000Z',
	changedAt: '2026-11-24T09:00:00Z',
	entries: {
		'1.1': { answer: { kind: 'choice', option: 'c' } },
		'1.2': { answer: { kind: 'choices', options: ['a', 'b'] }, other: 'words' },
		'1.5': { answer: { kind: 'month', year: 2014, month: 4 } },
		'1.6': { typed: { month: 'next spring' } },
		'2.9': { answer: { kind: 'services', provisions: { a: 'inHouse', b: 'notOffered' } } },
		'3.2': { answer: { kind: 'people', people: 8 }, note: 'words', evidence: 'words' },
		'S1.1': {
			answer: { kind: 'dontKnow' },
			reason: 'words',
			askWhom: 'words',
			askBy: '2026-12-01',
			target: { answer: { kind: 'choice', option: 'a' }, by: '2027-03-31' },
			toConfirm: true,
			checked: { on: '2026-12-01', by: 'words' }
		},
		'2.14.1': { answer: { kind: 'notApplicable' } }
	},
	plan: {
		[id]: {
			text: 'words',
			owner: 'words',
			due: '2027-03-31',
			state: 'open',
			criterion: '2.3',
			item: '2.12',
			createdAt: '2026-11-24T09:00:00Z'
		}
	},
	given: {
		'sim3-v2/O-1': { kind: 'choice', option: 'c' },
		'sim3-v2/audit': { kind: 'dontKnow' },
		'sim3-v2/T-5': { kind: 'notApplicable' }
	},
	archived: true,
	example: true,
	place: '2.8',
	part: {
		id,
		assessment: id,
		title: 'words',
		organisation: 'words',
		recipient: '法務部',
		handedOutAt: '2026-11-24T09:00:00Z',
		by: '2026-12-11',
		items: ['2.8'],
		base: { '2.8': { note: 'words' } }
	},
	returned: {
		[id]: { handOut: id, recipient: '', changedAt: '2026-11-24T09:00:00Z', entries: {} }
	}
};

/** Every object in a value, by its path. */
function* objectsIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
	if (typeof value !== 'object' || value === null) return;
	if (!Array.isArray(value)) yield path;
	for (const [key, part] of Object.entries(value)) yield* objectsIn(part, [...path, key]);
}

/** A copy in which something is set at a path. */
function withValue(path: readonly string[], key: string, given: unknown): unknown {
	const copy = structuredClone(full) as never;
	const object = path.reduce<Record<string, unknown>>((at, step) => at[step] as never, copy);
	object[key] = given;
	return copy;
}

describe('an assessment', () => {
	it('may have every field filled, with every kind of answer', () => {
		expect(isAssessment(full)).toBe(true);
		// It stays what it was: what is stored keeps the order of its keys.
		expect(asAssessment(full)).toBe(full);
	});

	it('has nothing anywhere that the schema does not name', () => {
		// What was typed and cannot be read has names of the fields, which are not the schema's matter.
		const places = [...objectsIn(full)].filter((place) => place.at(-1) !== 'typed');
		expect(places.length).toBeGreaterThan(20);
		for (const place of places) {
			const more = withValue(place, 'more', 'x');
			expect([place.join('/'), isAssessment(more)]).toEqual([place.join('/'), false]);
		}
		expect(() => asAssessment(withValue([], 'more', 'x'))).toThrow('more');
	});

	it.each<[string, readonly string[], string, unknown, boolean]>([
		['a title as long as may be', [], 'title', 'x'.repeat(200), true],
		['a longer title', [], 'title', 'x'.repeat(201), false],
		['a note as long as may be', ['entries', '3.2'], 'note', 'x'.repeat(4000), true],
		['a longer note', ['entries', '3.2'], 'note', 'x'.repeat(4001), false],
		['no people', ['entries', '3.2', 'answer'], 'people', 0, true],
		['fewer than none', ['entries', '3.2', 'answer'], 'people', -1, false],
		['half a person', ['entries', '3.2', 'answer'], 'people', 1.5, false],
		['no number', ['entries', '3.2', 'answer'], 'people', Number.NaN, false],
		['as many people as may be', ['entries', '3.2', 'answer'], 'people', 100_000, true],
		['more people', ['entries', '3.2', 'answer'], 'people', 100_001, false],
		['December', ['entries', '1.5', 'answer'], 'month', 12, true],
		['a month after it', ['entries', '1.5', 'answer'], 'month', 13, false],
		['no option of several', ['entries', '1.2', 'answer'], 'options', [], false],
		['another day that is none', ['entries', 'S1.1'], 'askBy', '2026-02-29', false],
		['an answer of no kind', ['entries', '2.14.1'], 'answer', { kind: 'maybe' }, false],
		['an item id of no form', ['entries'], '2', {}, false],
		['nothing for a list', [], 'entries', null, false]
	])('with %s is one: %j', (_, place, key, given, expected) => {
		expect(isAssessment(withValue(place, key, given))).toBe(expected);
	});
});
