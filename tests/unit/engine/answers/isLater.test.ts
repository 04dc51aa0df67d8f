import { expect, it } from 'vitest';
import { isLater } from '$lib/engine/answers/isLater';

it.each([
	[2015, 12, '2015-12-08', false],
	[2016, 1, '2015-12-08', true],
	[2014, 12, '2015-01', false],
	[2015, 2, '2015-01', true],
	[2017, 12, '2017', false],
	[2018, 1, '2017', true]
])('%d-%d is later than %s: %s', (year, month, day, expected) => {
	expect(isLater({ year, month }, day)).toBe(expected);
});
