import { describe, expect, it } from 'vitest';
import { readFile, writeFile } from '$lib/storage/files/assessmentFile';
import { maxFileBytes } from '$lib/storage/files/readJson';
import { assessment } from '../../assessments';

/** An answer of every kind, and everything that can stand beside one. */
const full = assessment({
	entries: {
		'1.1': {
			answer: { kind: 'choice', option: 'j' },
			other: '「研究」部門 \\ / "',
			note: '改行\nあり'
		},
		'1.5': { answer: { kind: 'month', year: 2014, month: 4 } },
		'2.3': { answer: { kind: 'choices', options: ['a', 'b'] }, evidence: 'https://example.com/' },
		'2.9': {
			answer: { kind: 'services', provisions: { a: 'inHouse', b: 'half', v: 'notOffered' } }
		},
		'3.2': { answer: { kind: 'dontKnow' }, reason: '記録がない' },
		'3.3': { typed: { people: '約10' } },
		'7.1': { answer: { kind: 'notApplicable' } },
		'S3.1': { note: '😀 \u2028' }
	},
	place: '2.9'
});

/** The text of a file with something in it changed. */
function fileWith(change: Record<string, unknown>): string {
	return JSON.stringify({ ...assessment(), ...change });
}

/** The text of a file with any JSON in the place of a note. */
function fileWithNote(json: string): string {
	return fileWith({ entries: { '2.8': { note: 0 } } }).replace('"note":0', `"note":${json}`);
}

/** Text that parses to an object with a key of its own named __proto__. */
function withProto(json: string): string {
	return json.replace('{', '{"__proto__": {"polluted": true}, ');
}

describe('an exported assessment', () => {
	it('is read back as it was', () => {
		expect(readFile(writeFile(full))).toEqual({ status: 'read', assessment: full });
	});

	it('is read back after a program has set it in one line', () => {
		const text = JSON.stringify(JSON.parse(writeFile(full)));
		expect(readFile(text)).toEqual({ status: 'read', assessment: full });
	});

	it('is text that a person can read', () => {
		expect(writeFile(assessment())).toMatch(/^\{\n\t"format": "csirt-self-assessment",\n/);
		expect(writeFile(assessment())).toMatch(/\n\}\n$/);
	});

	it('is not written if it could not be read back', () => {
		const people = assessment({ entries: { '3.3': { answer: { kind: 'people', people: NaN } } } });
		expect(() => writeFile(people)).toThrow(/"3\.3"/);
	});
});

describe('a file', () => {
	it.each([
		['nested as deep as any may be', '['.repeat(16) + ']'.repeat(16)],
		['with as many members as any may have', `[${'0,'.repeat(99_999)}0]`],
		['with a text as long as any may be', `["${'x'.repeat(20_000)}"]`]
	])('%s is looked into', (_, text) => {
		expect(readFile(text)).toMatchObject({ reason: 'otherFormat' });
	});

	it.each([
		['too long to be one', 'x'.repeat(maxFileBytes + 1), 'tooLarge', '5000001 characters'],
		['that is not JSON', 'title,answer\n2.8,a\n', 'notJson', 'SyntaxError'],
		['that was cut off', writeFile(full).slice(0, -20), 'notJson', 'SyntaxError'],
		['without anything in it', '', 'notJson', 'SyntaxError'],
		['of another program', '{"format": "other"}', 'otherFormat', 'format is missing or another'],
		['without a format', '{"version": 1}', 'otherFormat', 'format is missing or another'],
		['that is a list', '[]', 'otherFormat', 'format is missing or another'],
		['that is null', 'null', 'otherFormat', 'format is missing or another'],
		['that is a string', '"csirt-self-assessment"', 'otherFormat', 'format is missing or another'],
		['that is a number', '1', 'otherFormat', 'format is missing or another'],
		['nested deeper than any is', '['.repeat(17) + ']'.repeat(17), 'beyondLimits', 'than 16'],
		[
			'with a text longer than any is',
			fileWithNote(`"${'x'.repeat(20_001)}"`),
			'beyondLimits',
			'20001'
		],
		['with a key longer than any is', `{"${'x'.repeat(20_001)}":1}`, 'beyondLimits', '20001'],
		['with more members than any has', `[${'0,'.repeat(100_000)}0]`, 'beyondLimits', '100000'],
		['with a key __proto__', withProto(fileWith({})), 'unsafeKey', 'a key __proto__'],
		['with a key constructor', fileWithNote('{"constructor":1}'), 'unsafeKey', 'a key constructor'],
		['with a key prototype', fileWithNote('{"prototype":1}'), 'unsafeKey', 'a key prototype'],
		['with an escaped key', fileWithNote('{"__proto\\u005f_":1}'), 'unsafeKey', '__proto__'],
		['of a newer version', fileWith({ version: 3, more: true }), 'newerVersion', 'version 3'],
		['of a version that never was', fileWith({ version: 0 }), 'doesNotFit', 'at version'],
		['with a version in words', fileWith({ version: '1' }), 'doesNotFit', 'at version'],
		['without a title', fileWith({ title: undefined }), 'doesNotFit', 'at title'],
		['with an id that is none', fileWith({ id: '1' }), 'doesNotFit', 'at id'],
		['with more than there is', fileWith({ score: 80 }), 'doesNotFit', 'at score'],
		['with entries in a list', fileWith({ entries: [] }), 'doesNotFit', 'at entries'],
		['with an item id of no form', fileWith({ entries: { x: {} } }), 'doesNotFit', 'at entries.x'],
		[
			'with month 13',
			fileWith({ entries: { '1.5': { answer: { kind: 'month', year: 2014, month: 13 } } } }),
			'doesNotFit',
			'at entries["1.5"].answer.month'
		],
		[
			'with a kind of answer that is none',
			fileWith({ entries: { '2.8': { answer: { kind: 'maybe' } } } }),
			'doesNotFit',
			'at entries["2.8"].answer.kind'
		],
		[
			'with several choices, none of them chosen',
			fileWith({ entries: { '2.3': { answer: { kind: 'choices', options: [] } } } }),
			'doesNotFit',
			'at entries["2.3"].answer.options'
		],
		[
			'with a note too long to be one',
			fileWith({ entries: { '2.3': { note: 'x'.repeat(4001) } } }),
			'doesNotFit',
			'at entries["2.3"].note'
		]
	])('%s is refused with the reason', (_, text, reason, detail) => {
		expect(readFile(text)).toEqual({
			status: 'refused',
			reason,
			detail: expect.stringContaining(detail)
		});
	});

	it('wrong in thousands of places is refused in few words', () => {
		const entries = Object.fromEntries(
			Array.from({ length: 9000 }, (_, index) => [`x${index}`, {}])
		);
		const read = readFile(fileWith({ entries }));
		expect(read).toMatchObject({ status: 'refused', reason: 'doesNotFit' });
		expect(JSON.stringify(read).length).toBeLessThan(3000);
	});

	it('with brackets in its words is no deeper for them', () => {
		const note = '"\\"'.repeat(20) + '[{'.repeat(50);
		const text = fileWith({ entries: { '2.8': { note } } });
		expect(readFile(text)).toMatchObject({ assessment: { entries: { '2.8': { note } } } });
	});

	it('just short enough is looked into', () => {
		const text = writeFile(full).padEnd(maxFileBytes);
		expect(readFile(text)).toMatchObject({ status: 'read' });
	});

	it.each([
		['lists nested deeply', '['.repeat(100_000) + ']'.repeat(100_000)],
		['objects nested deeply', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
		['a number beyond all', fileWith({}).replace('"version":2', '"version":1e999')],
		['an assessment with a key __proto__', withProto(fileWith({}))],
		['a note nested deeply', fileWithNote('['.repeat(100_000) + ']'.repeat(100_000))],
		['entries named constructor', fileWith({ entries: { constructor: {} } })],
		['half of a character', '"\ud800']
	])('of %s is refused and nothing thrown', (_, text) => {
		expect(readFile(text).status).toBe('refused');
	});

	it.each([
		['entries', withProto('{}')],
		['an entry', `{"2.8": ${withProto('{}')}}`],
		['typed text', `{"3.3": {"typed": ${withProto('{}')}}}`],
		['services', `{"2.9": {"answer": {"kind": "services", "provisions": ${withProto('{}')}}}}`]
	])('with a key __proto__ in %s leaves all objects as they were', (_, entries) => {
		readFile(fileWith({}).replace('"entries":{}', `"entries":${entries.replace(', }', '}')}`));
		expect({}).not.toHaveProperty('polluted');
	});
});
