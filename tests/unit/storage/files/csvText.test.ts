import { expect, it } from 'vitest';
import { safeCell } from '$lib/storage/files/safeCell';
import { csvText } from '$lib/storage/files/csvText';

it('begins with a byte order mark, quotes each cell, ends each line with CRLF', () => {
	expect(
		csvText([
			['設問', 'メモ'],
			['2.8', 'a']
		])
	).toBe('\uFEFF"設問","メモ"\r\n"2.8","a"\r\n');
});

it('doubles quotes and keeps commas and lines of a cell together', () => {
	expect(csvText([['「a」,"b"\r\nc']])).toBe('\uFEFF"「a」,""b""\r\nc"\r\n');
});

it('leaves a negative number a number, and what was made safe before safe', () => {
	expect(csvText([['-0.5', safeCell('=cmd|"/c calc"!A1')]])).toBe(
		'\uFEFF"-0.5","\'=cmd|""/c calc""!A1"\r\n'
	);
});
