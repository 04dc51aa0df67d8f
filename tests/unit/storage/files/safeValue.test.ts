import { describe, expect, it } from 'vitest';
import { safeValue } from '$lib/storage/files/safeValue';
import { likeValues } from '../../documents/everyValues';

describe('words in a file of values', () => {
	it('are kept from being read as something else', () => {
		expect(likeValues.filter((words) => safeValue(words) !== `'${words}`)).toEqual([]);
	});

	it.each([
		['2026-03-31', 'a day'],
		['66', 'a whole number'],
		['設問 2.10', 'a number with what it is of'],
		['Item 2.4.1', 'the same in English'],
		['C1-2', 'the number of a criterion'],
		['2015/2.8/e', 'the number of a figure'],
		['a b', 'letters'],
		['12名', 'people'],
		['12 people', 'people'],
		['May we stop systems?', 'a sentence'],
		['2.9、2.10', 'a list'],
		['済', 'a verdict'],
		['', 'nothing']
	])('%s stays as it is: %s', (words) => {
		expect(safeValue(words)).toBe(words);
	});

	it('lose what no spreadsheet shows, and keep their lines', () => {
		expect(safeValue('a\u0007b\u0000c\nd')).toBe('a b c\nd');
	});
});
