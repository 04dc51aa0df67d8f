import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
import { helpByItem } from '$lib/data/survey/help';
import { escapeXml } from '$lib/documents/xml/escapeXml';
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

async function partsOf(part: ReturnType<typeof partOf>): Promise<Record<string, string>> {
	const files = unzipSync(await fillInWorkbook(part));
	return Object.fromEntries(Object.entries(files).map(([path, file]) => [path, strFromU8(file)]));
}

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

	it('has the whole help of each item as a comment, in both languages', async () => {
		const { 'xl/comments1.xml': words = '' } = await partsOf(partOf({}, ['2.8']));
		const help = helpByItem.get('2.8')!.text;
		expect(words).toContain(escapeXml(help.ja));
		expect(words).toContain(escapeXml(help.en));
		expect(words.match(/ref="[A-Z]+\d+"/g)).toEqual(['ref="B2"', 'ref="C2"']);
	});

	it('says at the foot of every page how confidential it is', async () => {
		const part = partOf({}, ['2.8']);
		const labelled = { ...part, handOut: { ...part.handOut, confidentiality: '社外秘 R&D' } };
		const { 'xl/worksheets/sheet1.xml': sheet = '' } = await partsOf(labelled);
		// Of Excel's orders: left; then the centre with page and pages. A sign of its own is doubled.
		expect(sheet).toContain(
			'<oddFooter>&amp;L社外秘 R&amp;&amp;D&amp;C&amp;P / &amp;N</oddFooter>'
		);
	});

	it('holds, packed or in what is hidden, no byte of an item that was not handed out', async () => {
		const entries = Object.fromEntries(
			items.map((item) => [item.id, { note: `[${item.id}]`, evidence: `[${item.id}]` }])
		);
		for (const { id: only } of items.filter((_, at) => at % 8 === 0)) {
			const parts = Object.values(await partsOf(partOf(entries, [only])));
			const hidden = parts.flatMap((part) =>
				[...part.matchAll(/>([A-Za-z0-9+/=]{40,})</g)].map(([, chunk = '']) =>
					Buffer.from(chunk, 'base64').toString()
				)
			);
			const text = [...parts, ...hidden].join('\n');
			expect(hidden.join()).toContain(`[${only}]`);
			const others = items.filter((item) => item.id !== only);
			expect(
				others.filter(
					({ id: other, prompt }) =>
						[`[${other}]`, `"${other}"`, `>${other}<`].some((each) => text.includes(each)) ||
						text.includes(`>${escapeXml(prompt.ja)}<`)
				)
			).toEqual([]);
		}
	});
});
