import { describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
import { language } from '$lib/wording/language';
import { assessmentOf, reportOfTeam, reportWith, teams } from '../engine/report/fixtures';
import { reportText } from '../../../src/commands/report/reportText';

const textWith = (entries: Entries) => reportText(reportWith(entries), entries);

/** The lines of an item, up to the next empty one. */
function blockOf(text: string, id: string): string {
	return text.split('\n\n').find((block) => block.startsWith(`${id} `)) ?? '';
}

describe('the report as text', () => {
	it('says a service of one’s own in one’s own words', () => {
		const text = textWith({
			'2.9': { answer: { kind: 'services', provisions: { b: 'inHouse' } }, other: '演習の企画' }
		});
		const block = blockOf(text, '2.9');
		expect(block).toContain('[演習の企画]');
		expect(block.split('\n').find((line) => line.includes('演習の企画'))).not.toContain('未回答');
	});

	it.each(['a', 'b', 'c'])(
		'quotes what chapter 4.4 says of a point of contact, for S4.1 %s',
		(option) => {
			const text = textWith({ 'S4.1': { answer: { kind: 'choice', option } } });
			const block = blockOf(text, 'S4.1');
			expect(block).toContain('「ほとんどの組織で経営層へのエスカレーションルールが定められ、');
			expect(block).toContain('（報告書 4.4 節）');
			expect(block).toContain('公表しているかどうかは述べていない。');
		}
	);

	it.each(teams)('gives no edition a heading with nothing below, for %s', (team) => {
		const lines = reportText(reportOfTeam(team), assessmentOf(team).entries).split('\n');
		const depth = (line = '') => line.search(/\S/);
		lines.forEach((line, position) => {
			if (!line.trimEnd().endsWith('調査では:')) return;
			expect(depth(lines[position + 1]), line).toBeGreaterThan(depth(line));
		});
	});

	it('says the caveats of what weighs most in words', () => {
		language.use('en');
		const text = reportText(reportOfTeam('matureTeam'), assessmentOf('matureTeam').entries);
		const [, opening = ''] = text.split('== ');
		expect(opening).toContain('The options were lost and have been rebuilt');
		expect(opening).not.toMatch(/rebuiltOptions|wordsOnly|commonIsNotRight/);
	});
});
