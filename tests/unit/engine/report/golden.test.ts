import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { goldenOf, reportOfTeam, rounded, teams } from './fixtures';

// A change of a report is written down with `npx vitest run -u`, and is read before it is kept.
describe.each(teams)('the report of %s', (team) => {
	it('is the one that was written down', async () => {
		const path = goldenOf(team);
		const settings = await resolveConfig(path);
		const text = await format(JSON.stringify(rounded(reportOfTeam(team))), {
			...settings,
			parser: 'json'
		});
		await expect(text).toMatchFileSnapshot(path);
	});
});
