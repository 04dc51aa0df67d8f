import { describe, expect, it } from 'vitest';
import { assessmentSchema, type Assessment } from '$lib/data/assessment';
import { hasForm } from '$lib/data/form';
import { isAssessment } from '$lib/data/isAssessment';
import { assessmentForm } from '$lib/data/survey/whole';

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

/** What may come in the place of any value. */
const strangers: readonly unknown[] = [
	null,
	true,
	false,
	0,
	-1,
	1.5,
	13,
	2101,
	100_001,
	1e300,
	NaN,
	Infinity,
	'',
	'a',
	'Z',
	'1.1',
	'S1.1',
	'2026-02-29',
	'2026-11-24',
	'2026-11-24T09:00:00Z',
	'2026-11-24T09:00:00+09:00',
	id,
	'x'.repeat(201),
	'x'.repeat(401),
	'x'.repeat(4001),
	[],
	['a'],
	['ab'],
	{},
	{ kind: 'choice' },
	{ kind: 'choice', option: 'a' },
	{ kind: 'choice', option: 'a', more: 1 },
	{ a: 'inHouse' },
	1n
];

interface Changed {
	what: string;
	value: unknown;
}

/** Every value that differs from the given one in one place. */
function* changesOf(value: unknown, path = ''): Generator<Changed> {
	for (const stranger of strangers) yield { what: `${path} is a stranger`, value: stranger };
	if (typeof value !== 'object' || value === null) return;
	if (Array.isArray(value)) {
		for (const [place, part] of value.entries()) {
			for (const { what, value: changed } of changesOf(part, `${path}/${place}`)) {
				yield { what, value: value.with(place, changed) };
			}
		}
		return;
	}
	for (const [key, part] of Object.entries(value)) {
		const rest = Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
		yield { what: `${path}/${key} is missing`, value: rest };
		for (const { what, value: changed } of changesOf(part, `${path}/${key}`)) {
			yield { what, value: { ...value, [key]: changed } };
		}
	}
	for (const key of ['more', '1.9', 'S9.9', 'b', 'constructor', '']) {
		for (const stranger of strangers) {
			const grown = { ...value };
			Object.defineProperty(grown, key, { value: stranger, enumerable: true });
			yield { what: `${path}/${key} is added`, value: grown };
		}
	}
}

describe('an assessment is recognised without its schema', () => {
	it('where every field is filled, with every kind of answer', () => {
		expect(isAssessment(full)).toBe(true);
	});

	it('just where the schema takes it, whatever is changed in one place', () => {
		let [taken, refused] = [0, 0];
		for (const { what, value } of changesOf(full)) {
			const { success } = assessmentSchema.safeParse(value);
			if (success) taken++;
			else refused++;
			if (isAssessment(value) !== success) expect.soft(what).toBe(`the schema says ${success}`);
		}
		// Both must come up, or nothing was compared.
		expect(taken).toBeGreaterThan(200);
		expect(refused).toBeGreaterThan(5000);
	});

	it('by the form that its schema comes out as, which has no keyword that is left aside', () => {
		const known = [
			...['$defs', '$ref', '$schema', 'type', 'const', 'enum', 'pattern', 'format', 'maxLength'],
			...['minimum', 'maximum', 'minItems', 'items', 'properties', 'required', 'oneOf'],
			...['additionalProperties', 'propertyNames']
		];
		const found = new Set<string>();
		const formats = new Set<unknown>();
		(function look(form: unknown) {
			if (typeof form !== 'object' || form === null || Array.isArray(form)) return;
			for (const [key, part] of Object.entries(form)) {
				found.add(key);
				if (key === 'properties' || key === '$defs') Object.values(part as object).forEach(look);
				else if (key === 'oneOf') (part as unknown[]).forEach(look);
				else look(part);
			}
			// What a format says, the pattern beside it says too.
			if ('format' in form && typeof form.format === 'string') formats.add('pattern' in form);
		})(assessmentForm);
		expect([...found].filter((key) => !known.includes(key))).toEqual([]);
		expect([...formats]).toEqual([true]);
	});

	it('and is left to the schema where it is no plain object', () => {
		expect(isAssessment({ ...full, entries: { '1.1': new Date(0) } })).toBe(false);
	});

	it('not by a form that is not understood', () => {
		expect(hasForm(1, { type: 'number' })).toBe(false);
		expect(hasForm('x', { $ref: '#/$defs/missing' })).toBe(false);
	});
});
