import { readFile } from 'node:fs/promises';
import { assessmentOf, load } from './loading';
import { expect, test } from './story';

test('the answers come out as a table that a spreadsheet opens and does not run', async ({
	page,
	site
}) => {
	await page.goto(`${site.address}files/`);
	await load(
		page,
		assessmentOf({
			'2.8': { answer: { kind: 'choice', option: 'a' }, note: '=HYPERLINK("http://x")' },
			'2.10': { answer: { kind: 'dontKnow' }, reason: '＝1+1' }
		})
	);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '回答を CSV で書き出す' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/^(.+_)?2026年度 自己評価_answers_.*\.csv$/);
	const text = await readFile(await file.path(), 'utf8');
	expect(text.charCodeAt(0)).toBe(0xfeff);
	const lines = text.slice(1).split('\r\n');
	expect(lines[0]).toMatch(/^"設問番号","セクション","設問","状態","選択肢の記号","回答"/);
	const rowOf = (id: string) => lines.find((line) => line.startsWith(`"設問 ${id}"`));
	expect(rowOf('2.8')).toContain(
		'"a","緊急度の高いインシデント発生時にシステムを停止する権限がある'
	);
	expect(rowOf('2.8')).toContain(`"'=HYPERLINK(""http://x"")"`);
	expect(rowOf('2.10')).toContain('"わからない","","わからない"');
	expect(rowOf('2.10')).toContain(`"'＝1+1"`);
	expect(rowOf('2.1')).toContain('"未回答"');
});
