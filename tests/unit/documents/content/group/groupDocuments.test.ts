import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellText } from '$lib/documents/content/cells';
import type { DocumentContent } from '$lib/documents/content/document';
import { distributionDocument } from '$lib/documents/content/group/distributionDocument';
import { organisationsDocument } from '$lib/documents/content/group/organisationsDocument';
import { placeDocument } from '$lib/documents/content/group/placeDocument';
import { groupFormat, groupFormatNames } from '$lib/documents/groupFile';
import { matters } from '$lib/data/readiness/matters';
import { besideOf, editions, membersOf, shownOf } from '../../groups';
import '../../../wording/inJapanese';

const at = '2026-11-29T03:00:00Z';
const table = 'distribution';

function rowsOf({ sheets }: DocumentContent, name: string): string[][] {
	const sheet = sheets.find((each) => each.name === name);
	return (sheet?.rows ?? []).map((row) => row.map(cellText));
}

/** Everything that is in a file, part by part, but the moment at which a Word file was made. */
async function rawOf(content: DocumentContent, of: 'distribution' | 'places'): Promise<string> {
	const raw = groupFormatNames.map(async (name) => {
		const bytes = await groupFormat(name, of).bytesOf({ content, language: 'ja' });
		if (name === 'csv') return strFromU8(bytes);
		const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path !== 'docProps/core.xml');
		return parts.map(([path, part]) => `${path}\n${strFromU8(part)}`).join('\n');
	});
	return (await Promise.all(raw)).join('\n');
}

describe('the distribution of a group as a document', () => {
	// 20 organisations: bands of 8, and 20 = 2 × 8 + 4.
	const members = membersOf({ a: 7, b: 10, c: 3 });
	const content = distributionDocument(shownOf(members), editions(), at);

	it('has the bands of the page, beside what was published', () => {
		const rows = rowsOf(content, 'distribution').filter(([id]) => id === '2.8');
		expect(rows.slice(0, 3).map((row) => row.slice(2, 7))).toEqual([
			['a', expect.any(String), '20チーム中7チーム以下（35%以下）', '0', '7'],
			['b', expect.any(String), '20チーム中8～15チーム（40～75%）', '8', '15'],
			['c', expect.any(String), '20チーム中7チーム以下（35%以下）', '0', '7']
		]);
		expect(rows[0]?.[7]).toContain('66チーム中8チーム');
		const overview = rowsOf(content, 'items').find(([item]) => item?.startsWith('2.8 '));
		expect(overview?.[1]).toMatch(/0～7.*8～15.*0～7/);
	});

	it('is the same, byte for byte, whatever the counts are within their bands', async () => {
		const others = membersOf({ a: 4, b: 15, c: 1 }, '別の会社');
		const other = distributionDocument(shownOf(others), editions(), at);
		expect(await rawOf(other, table)).toBe(await rawOf(content, table));
	});

	it('is the same for several choices, services and numbers of people within their bands', async () => {
		const people = (number: number) => ({ answer: { kind: 'people' as const, people: number } });
		const sources = (...options: string[]) => ({ answer: { kind: 'choices' as const, options } });
		const service = (way: 'half' | 'notOffered') => ({
			answer: { kind: 'services' as const, provisions: { d: way } }
		});
		const group = (otherwise: number) =>
			membersOf({ a: 20, b: 0, c: 0 }).map((member, place) => {
				const isOther = place < otherwise;
				const { assessment } = member;
				const entries = {
					...assessment.entries,
					'2.3': sources(...(isOther ? ['a', 'b'] : ['c'])),
					'2.9': service(isOther ? 'half' : 'notOffered'),
					'3.2': people(isOther ? 3 : 12)
				};
				return { ...member, assessment: { ...assessment, entries } };
			});
		const files = [4, 3, 8].map(async (otherwise) =>
			rawOf(distributionDocument(shownOf(group(otherwise)), editions(), at), table)
		);
		const [one, other, further] = await Promise.all(files);
		expect(other).toBe(one);
		// It would be seen if it were otherwise.
		expect(further).not.toBe(one);
	});

	it('names no organisation in any part of any file', async () => {
		const raw = await rawOf(content, table);
		expect(raw).toContain('20チーム中8～15チーム');
		expect(raw).not.toMatch(/子会社|2026年度/);
	});

	it('has no number where none can be shown', async () => {
		// Six in bands of 8 are always from none to all.
		const few = distributionDocument(shownOf(membersOf({ a: 3, b: 3, c: 0 })), editions(), at);
		const rows = rowsOf(few, 'distribution');
		expect(new Set(rows.map((row) => row.slice(4, 7).join('|')))).toEqual(
			new Set(['示せません||'])
		);
		expect(new Set(rowsOf(few, 'items').map(([, said]) => said))).toEqual(new Set(['示せません']));
		// In the sheets themselves: no cell with a number at all.
		const bytes = await groupFormat('workbook', table).bytesOf({ content: few, language: 'ja' });
		const sheets = Object.entries(unzipSync(bytes)).filter(([path]) =>
			path.includes('worksheets/')
		);
		expect(sheets.map(([, part]) => strFromU8(part)).join('')).not.toContain('<v>');
	});

	it('draws nothing and hides nothing', async () => {
		const bytes = await groupFormat('workbook', table).bytesOf({ content, language: 'ja' });
		const paths = Object.keys(unzipSync(bytes));
		expect(
			paths.filter((path) => /chart|drawing|comment|custom|sharedStrings/i.test(path))
		).toEqual([]);
		expect(strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())).not.toContain(
			'hidden'
		);
	});
});

describe('one organisation’s place as a document', () => {
	const members = membersOf({ a: 7, b: 10, c: 3 });
	const contentOf = (all: typeof members) => {
		const own = members[0]?.assessment;
		if (!own) throw new RangeError('nobody');
		return placeDocument(own, besideOf(all), at);
	};

	it('says what the page says, and nothing of the others', async () => {
		const row = rowsOf(contentOf(members), 'places').find(([id]) => id === '2.8');
		expect(row).toHaveLength(6);
		expect(row?.[3]).toContain('20チーム');
		expect(row?.[4]).toContain('66チーム中8チーム（12.1%）');
		const raw = await rawOf(contentOf(members), 'places');
		expect(raw).toContain('子会社0');
		expect(raw).not.toMatch(/子会社[1-9]/);
	});

	it('names the organisation and the assessment once each, and bears its label', () => {
		const own = members[0]?.assessment;
		const contentWith = (organisation: string) => {
			if (!own) throw new Error('no member');
			const marked = { ...own, organisation, title: '2026年度', confidentiality: '社外秘' };
			return placeDocument(marked, besideOf(members), at);
		};
		expect(contentWith('例示株式会社').label).toBe('社外秘');
		expect(contentWith('例示株式会社').identity).toMatch(/例示株式会社.* · 2026年度 · 社外秘/);
		expect(contentWith('').identity.split('2026年度')).toHaveLength(2);
	});

	it('is the same whatever the counts are within their bands', async () => {
		const others = membersOf({ a: 4, b: 15, c: 1 }, '別の会社');
		expect(await rawOf(contentOf(others), 'places')).toBe(
			await rawOf(contentOf(members), 'places')
		);
	});
});

describe('the verdicts by organisation as a document', () => {
	it('has every organisation with the verdict on every matter, and says for whom it is', () => {
		const members = membersOf({ a: 1, b: 1, c: 1 });
		const content = organisationsDocument(members, at);
		const rows = rowsOf(content, 'organisations');
		expect(rows.map(([organisation]) => organisation)).toEqual(['子会社0', '子会社1', '子会社2']);
		for (const row of rows) expect(row).toHaveLength(4 + matters.length);
		expect(rows[0]?.[4]).toBe('✓ 済');
		expect(content.label).toBe('集計する人だけで使う');
		expect(content.sheets.map(({ name }) => name)).toEqual(['organisations']);
	});
});
