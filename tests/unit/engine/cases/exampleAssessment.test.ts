import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '$lib/data/assessment';
import { exampleAssessment } from '$lib/ui/cases/exampleAssessment';
import { exampleCase } from '$lib/data/cases/exampleCase';
import { fileOf, reportOfTeam } from '../report/fixtures';

describe('the example to try the tool with', () => {
	it('is an assessment, marked as nobody’s own', () => {
		expect(assessmentSchema.parse(exampleAssessment('ja')).example).toBe(true);
	});

	it('says in English all that it does not quote, and answers the same', () => {
		const [ja, en] = [exampleAssessment('ja'), exampleAssessment('en')];
		const answersOf = ({ entries }: typeof ja) =>
			Object.entries(entries).map(([id, { answer }]) => [id, answer]);
		expect(assessmentSchema.parse(en)).toMatchObject({ example: true });
		expect(answersOf(en)).toEqual(answersOf(ja));
		const said = [
			en.title,
			en.organisation,
			...Object.values(en.entries).flatMap(({ note = '', other = '' }) => [note, other])
		];
		const unquoted = said.map((text) => text.replaceAll(/「.*」/g, ''));
		expect(unquoted.filter((text) => /[ぁ-んァ-ヶ一-龠（）：、]/.test(text))).toEqual([]);
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
		const text = await format(JSON.stringify(exampleAssessment('ja')), {
			...settings,
			parser: 'json'
		});
		await expect(text).toMatchFileSnapshot(path);
	});
});
