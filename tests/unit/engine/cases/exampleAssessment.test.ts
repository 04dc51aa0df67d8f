import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '$lib/data/assessment';
import { exampleAssessment } from '$lib/ui/cases/exampleAssessment';
import { exampleCase } from '$lib/data/cases/exampleCase';
import { fileOf, reportOfTeam } from '../report/fixtures';

describe('the example to try the tool with', () => {
	it('is an assessment, marked as nobody’s own', () => {
		expect(assessmentSchema.parse(exampleAssessment).example).toBe(true);
	});

	it('is not named as the team most similar to itself', () => {
		const { cases } = reportOfTeam('interviewedTeam');
		const named = [...(cases?.similar ?? []), ...(cases?.tooFew ?? [])].map((each) => each.case);
		expect(named).toHaveLength(8);
		expect(named).not.toContain(exampleCase);
	});

	// Written down with `npx vitest run -u`, and read before it is kept.
	it('is the case that was written down as a saved file', async () => {
		const path = fileOf('interviewedTeam');
		const settings = await resolveConfig(path);
		const text = await format(JSON.stringify(exampleAssessment), { ...settings, parser: 'json' });
		await expect(text).toMatchFileSnapshot(path);
	});
});
