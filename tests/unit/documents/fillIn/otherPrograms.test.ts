import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFillIn } from '$lib/documents/fillIn/readFillIn';

// Filled in and saved by other programs: by openpyxl 3.0.9, and by LibreOffice 7.4 through its own script.

describe('a workbook that was filled in', () => {
	it.each(['byOpenpyxl', 'byLibreOffice'])(
		'%s is read back, every kind of answer',
		async (name) => {
			const bytes = readFileSync(`tests/fixtures/workbooks/${name}.xlsx`);
			const read = await readFillIn(new Uint8Array(bytes));
			if (read.status === 'refused') throw new Error(read.detail);
			expect(read.problems).toEqual([]);
			expect(read.part.handOut.recipient).toBe('総務部');
			const { '2.9': services, ...others } = read.part.entries;
			expect(others).toEqual({
				'1.1': { answer: { kind: 'choice', option: 'c' }, note: '変えたメモ\n二行目' },
				'1.2': { answer: { kind: 'choices', options: ['a', 'c'] } },
				'1.5': { answer: { kind: 'month', year: 2014, month: 4 } },
				'2.11': { answer: { kind: 'choice', option: 'b' }, askWhom: '法務' },
				'3.2': { answer: { kind: 'people', people: 8 } }
			});
			const answer = services?.answer;
			if (answer?.kind !== 'services') throw new Error('no services');
			expect(Object.keys(answer.provisions)).toHaveLength(22);
			expect(answer.provisions).toMatchObject({ a: 'inHouse', b: 'outsourced' });
		}
	);
});
