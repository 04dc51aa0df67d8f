import { describe, expect, it } from 'vitest';
import { readPeople } from '$lib/engine/answers/readPeople';

describe('readPeople', () => {
	it.each([
		['digits', '5', 5],
		['full-width digits', '５', 5],
		['a counter', '5名', 5],
		['a counter in full width', '５人', 5],
		['a counter after a space', '5 名', 5],
		['an English counter', '5 people', 5],
		['one person in English', '1 person', 1],
		['spaces around', '  5  ', 5],
		['a comma between thousands', '1,200', 1200],
		['a full-width comma between thousands', '１，２００名', 1200],
		['nought', '0', 0],
		['full-width nought', '０', 0],
		['a leading nought', '05', 5],
		['as many as can be', '100000', 100_000]
	])('understands %s', (_, text, people) => {
		expect(readPeople(text)).toEqual({ status: 'read', people });
	});

	it.each([
		['nothing', ''],
		['spaces', ' 　 ']
	])('takes %s for nothing typed', (_, text) => {
		expect(readPeople(text)).toEqual({ status: 'empty' });
	});

	it.each([
		['less than none', '-3', 'peopleNegative'],
		['less than none, with a minus sign', '−3', 'peopleNegative'],
		['less than none, in full width', '－３名', 'peopleNegative'],
		['half a person', '5.5', 'peopleFraction'],
		['half a person, in full width', '５．５人', 'peopleFraction'],
		['more than can be', '100001', 'peopleTooMany'],
		['about so many', '約10', 'peopleNotUnderstood'],
		['a number in characters', '十', 'peopleNotUnderstood'],
		['a span', '5-9', 'peopleNotUnderstood'],
		['a span with a wave', '5～9名', 'peopleNotUnderstood'],
		['a counter alone', '名', 'peopleNotUnderstood'],
		['a comma in the wrong place', '12,00', 'peopleNotUnderstood'],
		['two numbers', '5 6', 'peopleNotUnderstood'],
		['a power of ten', '1e3', 'peopleNotUnderstood'],
		['a hexadecimal number', '0x10', 'peopleNotUnderstood'],
		['a word', 'many', 'peopleNotUnderstood']
	])('refuses %s', (_, text, problem) => {
		expect(readPeople(text)).toEqual({ status: 'refused', problem });
	});
});
