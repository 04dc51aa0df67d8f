import { describe, expect, it } from 'vitest';
import { pastedCells } from '$lib/engine/transcription/paste';

describe('what is pasted from a spreadsheet', () => {
	it.each([
		['a column', '12\n8\n46\n', ['12', '8', '46']],
		['a column with an empty cell', '12\r\n\r\n46\r\n', ['12', '', '46']],
		['a row', '12\t8\t46', ['12', '8', '46']],
		['full-width digits', '１２\n８', ['１２', '８']],
		['what is no number, to be mended in its field', '12\n約8', ['12', '約8']],
		['labels beside numbers', '人事\t12\n総務\t8', ['12', '8']],
		['teams beside per cent', '人事\t12\t18.2%\n総務\t8\t12.1%', ['12', '8']],
		['per cent without a sign', '人事\t18.2\n総務\t12.1', ['18.2', '12.1']],
		['a heading', '部署\tチーム数\n人事\t12\n総務\t8', ['12', '8']],
		['empty rows in a table', '人事\t12\n総務\t\n法務\t3', ['12', '', '3']],
		['a table without numbers', 'a\tb\nc\td', ['a', 'b', 'c', 'd']]
	])('%s', (_, text, expected) => {
		expect(pastedCells(text, 1)).toEqual(expected);
	});

	it('is a row for each service, in its ways', () => {
		const text = 'サービス\t内製\t半々\t外注\t提供なし\t計\na\t1\t2\t3\t60\t66\nb\t4\t5\t6\t51\t66';
		expect(pastedCells(text, 4)).toEqual(['1', '2', '3', '60', '4', '5', '6', '51']);
	});

	it('is left to the field where it is one number', () => {
		expect(pastedCells('12\n', 1)).toBeUndefined();
	});
});
