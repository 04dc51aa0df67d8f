import { describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
import { items } from '$lib/data/survey/items';
import { fillInWorkbook } from '$lib/documents/fillIn/fillInWorkbook';
import { readFillIn } from '$lib/documents/fillIn/readFillIn';
import { handedOut } from '$lib/storage/parts/handOut';
import { language } from '$lib/wording/language';
import { assessment, choice } from '../../assessments';

const id = '11111111-1111-4111-8111-111111111111';
const at = '2026-11-29T01:00:00.000Z';
const every: Entries = {
	'1.1': { answer: choice('c'), note: '=HYPERLINK("x")\n二行目 _x0041_ & <b>', reason: ' x ' },
	'1.2': { answer: { kind: 'choices', options: ['a', 'b'] }, other: '語' },
	'1.5': { answer: { kind: 'month', year: 2014, month: 4 } },
	'2.8': { answer: { kind: 'dontKnow' }, askWhom: '法務', askBy: '2026-12-01' },
	'2.9': { answer: { kind: 'services', provisions: { a: 'inHouse', b: 'notOffered' } } },
	'2.11': { answer: { kind: 'notApplicable' }, toConfirm: true },
	'3.2': { answer: { kind: 'people', people: 8 }, evidence: '名簿' }
};

const partOf = (entries: Entries, ids = items.map((item) => item.id)) =>
	handedOut(
		assessment({ entries: { ...entries } }),
		{ items: ids, recipient: '法務部', isAnswered: true, isNamed: false },
		id,
		at
	);

describe('a workbook to fill in', () => {
	it.each(['ja', 'en'] as const)(
		'comes back as it went, every kind of answer, in %s',
		async (spoken) => {
			language.use(spoken);
			const part = partOf(every);
			const bytes = await fillInWorkbook(part);
			language.use('ja');
			expect(await readFillIn(bytes)).toEqual({ status: 'part', part, problems: [] });
		}
	);

	it('holds nothing of an item that was not handed out', async () => {
		const { unzipSync, strFromU8 } = await import('fflate');
		const files = unzipSync(await fillInWorkbook(partOf(every, ['3.2'])));
		const text = Object.values(files)
			.map((file) => strFromU8(file))
			.join('\n');
		expect(text).toContain('名簿');
		expect(text).not.toContain('HYPERLINK');
		expect(text).not.toContain('>1.1<');
	});
});
