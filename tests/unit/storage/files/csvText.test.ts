import { expect, it } from 'vitest';
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

it('has no cell that starts a formula', () => {
	expect(csvText([['=cmd|"/c calc"!A1', '＝1']])).toBe('\uFEFF"\'=cmd|""/c calc""!A1","\'＝1"\r\n');
});
