import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentOf } from '$lib/documents/content/documentOf';
import { organisationsDocument } from '$lib/documents/content/group/organisationsDocument';
import { wordFormat } from '$lib/documents/word/wordFormat';
import { language } from '$lib/wording/language';
import { membersOf } from '../groups';
import { assessmentOf, reportOfTeam } from '../../engine/report/fixtures';

const at = '2026-11-29T00:00:00Z';

/** The paragraphs of a Word document, each as XML. */
async function paragraphsOf(content: ReturnType<typeof documentOf>): Promise<string[]> {
	const bytes = await wordFormat.bytesOf({ content, language: 'ja' });
	const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
	return xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
}

const textIn = (paragraph: string) =>
	[...paragraph.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)].map(([, text]) => text).join('');

describe('a report in Word', () => {
	let paragraphs: string[] = [];
	const starting = (text: string) => paragraphs.filter((each) => textIn(each).startsWith(text));

	beforeAll(async () => {
		language.use('ja');
		const report = reportOfTeam('matureTeam');
		paragraphs = await paragraphsOf(documentOf(assessmentOf('matureTeam'), report, { at }));
	});

	it('leaves no line that leads to something alone at the foot of a page', () => {
		// What another edition says, the verdict on a matter, and the answer to an item.
		for (const lead of ['JPCERT/CC 2017年度調査では', '判定：済', 'あなたの回答：']) {
			const all = starting(lead);
			expect(all.length, lead).toBeGreaterThan(5);
			const loose = all.filter((each) => !each.includes('<w:keepNext/>'));
			// After an answer of which nothing else is said comes a heading, or a list of shares in small.
			expect(loose.length, lead).toBeLessThan(lead === 'あなたの回答：' ? all.length / 4 : 1);
		}
	});

	it('lets a page end between lines that lead to nothing', () => {
		const lines = starting('S');
		expect(lines.length).toBeGreaterThan(8);
		expect(lines.filter((each) => each.includes('<w:keepNext/>'))).toEqual([]);
	});

	it('names options of shares by their short names', () => {
		const shares = paragraphs.map(textIn).filter((text) => text.includes('根拠となる公表値：'));
		expect(shares.length).toBeGreaterThan(40);
		expect(shares.join()).toContain(
			'または 目安のみ ← あなたの回答：66チーム中33チーム以上（50%以上）'
		);
		expect(shares.join()).not.toContain('文書として存在');
		// That nothing is known is said in the sentence above, where it matters.
		expect(shares.join()).not.toContain('公表値からはわからない割合');
	});

	it('has no colon of a Latin text between Japanese words', () => {
		const words = paragraphs.map(textIn).join('\n');
		expect(words.match(/[^\n]{0,20}[ぁ-んァ-ヶ一-龠]: [^\n]{0,10}/g) ?? []).toEqual([]);
	});
});

describe('a table in Word', () => {
	it('has numbers below each other', async () => {
		const paragraphs = await paragraphsOf(
			organisationsDocument(membersOf({ a: 7, b: 1, c: 1 }), at)
		);
		const numbers = paragraphs.filter((each) => textIn(each) === '62');
		expect(numbers.length).toBeGreaterThan(8);
		expect(numbers.filter((each) => !each.includes('<w:jc w:val="right"/>'))).toEqual([]);
		const words = paragraphs.filter((each) => textIn(each) === '2026年度');
		expect(words.filter((each) => each.includes('<w:jc'))).toEqual([]);
	});
});
