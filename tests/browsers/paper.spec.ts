import { fileURLToPath } from 'node:url';
import { serve } from '../../src/commands/serve.mjs';
import { sheetsOf } from '../e2e/paper';
import { expect, says, test, visit } from './story';

// WebKit's driver cannot print: its paper was looked at by hand (decision 0030).
test.skip(({ engine }) => engine === 'webkit', 'the driver of WebKit does not print');

const matureTeam = fileURLToPath(new URL('../fixtures/matureTeam.json', import.meta.url));

test('on paper no heading is left behind, and the head of a table is repeated', async ({
	driven: browser
}) => {
	const site = await serve(0);
	await visit(browser, `${site.address}files/`);
	await browser.choose({ css: 'input[type=file]', name: '読み込むファイル' }, [matureTeam]);
	await browser.press({ css: 'button', name: 'このファイルを読み込む' });
	await says(browser, 'を読み込みました');

	await visit(browser, `${site.address}checklist/`);
	await says(browser, '確認と承認');
	const checklist = sheetsOf(await browser.print());
	expect(checklist.length).toBeLessThanOrEqual(6);
	for (const id of ['C1-1', 'C2-4', 'C4-8', 'C6-9']) expect(checklist.join('\n')).toContain(id);
	const continued = checklist.filter((sheet) => /^C\d-\d/m.test(sheet.split('確認項目')[1] ?? ''));
	expect(continued.length).toBeGreaterThanOrEqual(3);
	expect(checklist.filter(endsWithHeading)).toEqual([]);
	// What the screen folds.
	expect(checklist.join('\n')).toContain('役職');

	await visit(browser, `${site.address}report/`);
	await says(browser, '全設問');
	const report = sheetsOf(await browser.print());
	expect(report.length).toBeLessThanOrEqual(12);
	expect(report.filter(endsWithHeading)).toEqual([]);
	expect(report.join('\n')).toContain('平均との比較であり、順位ではありません。');
	await site.close();
});

/** A section or a matter: "7. レポート". */
function endsWithHeading(sheet: string): boolean {
	const lines = sheet.split('\n').filter((line) => line.trim() !== '');
	return lines.slice(-1).some((line) => /^\d\. /.test(line));
}
