import { describe, expect, it } from 'vitest';
import { reportedLevels } from '$lib/documents/frameworks/reportedLevels';
import { levelLines } from '../../../../src/commands/report/levelLines';
import { minimumsOf } from '../../engine/frameworks/made';
import { assessmentOf } from '../../engine/report/fixtures';

const team = assessmentOf('matureTeam');

describe('the levels of SIM3 as text', () => {
	it('are nothing where there are none', () => {
		expect(levelLines([])).toBe('');
	});

	it('are a line for each of the 45, below whose framework it is', () => {
		const given = { 'sim3-v2/O-1': { kind: 'choice', option: 'c' } } as const;
		const lines = levelLines(reportedLevels({ ...team, given })).split('\n');
		expect(lines.filter((line) => /^[OHTP]-\d+ \|/.test(line))).toHaveLength(45);
		expect(lines).toContain('O-1 | 任務 | 2 | ');
		expect(lines.filter((line) => line.includes('Open CSIRT Foundation'))).toHaveLength(1);
		expect(lines).toContain(
			'設問 4.4 は P-4, P-5, P-6 をまとめて尋ねています。最も低いものの段階：3'
		);
	});

	it('have minimum levels beside them', () => {
		const lines = levelLines(reportedLevels(team, minimumsOf({ 'O-8': 4 }))).split('\n');
		expect(lines).toContain('O-8 | インシデントの分類 | 3 | 4 | ✕ 満たさない | ');
		expect(lines).toContain('満たす 0、満たさない 1、判断できない 0');
	});
});
