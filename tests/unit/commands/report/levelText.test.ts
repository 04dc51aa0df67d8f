import { describe, expect, it } from 'vitest';
import { levelText } from '../../../../src/commands/report/levelText';
import { assessmentOf } from '../../engine/report/fixtures';

const team = assessmentOf('matureTeam');

describe('the levels of SIM3 as text', () => {
	it('are not there where none of its questions is answered', async () => {
		expect(await levelText(team)).toBe('');
	});

	it('are a line for each of the 45, below whose framework it is', async () => {
		const given = { 'sim3-v2/O-1': { kind: 'choice', option: 'c' } } as const;
		const lines = (await levelText({ ...team, given })).split('\n');
		expect(lines.filter((line) => /^[OHTP]-\d+ \|/.test(line))).toHaveLength(45);
		expect(lines).toContain('O-1 | 任務 | 2 | ');
		expect(lines.filter((line) => line.includes('Open CSIRT Foundation'))).toHaveLength(1);
	});
});
