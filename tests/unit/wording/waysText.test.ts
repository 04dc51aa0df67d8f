import { describe, expect, it } from 'vitest';
import { language } from '$lib/wording/language';
import { wayLabel, waysText } from '$lib/wording/waysText';
import { itemIn, reportOfTeam } from '../engine/report/fixtures';
import { itemOf } from './editionReports';

const services = itemIn(reportOfTeam('matureTeam'), '2.9');

function waysOf(service: string): string[] {
	const found = services.published.find(({ option }) => option === service);
	if (!found || !services.base) throw new RangeError(service);
	return waysText(itemOf('2.9'), found, services.base);
}

describe('how the teams provide a service', () => {
	// What the figures allow: mainly in-house, malware analysis 12 to 33, forensics 11 to 19, log analysis
	// at most 36, announcements at most 45; forensics outsourced 9 to 16.
	it('is said for each way that the figures bound, in whole teams', () => {
		language.use('en');
		expect(waysOf('d')).toContain('In-house: 12 to 33 of 66 teams (18.2 to 50%)');
		expect(waysOf('e')).toContain('In-house: 11 to 19 of 66 teams (16.7 to 28.8%)');
		expect(waysOf('e')).toContain('Outsourced: 9 to 16 of 66 teams (13.6 to 24.2%)');
		expect(waysOf('f').join()).toMatch(/In-house: \d+ to 36 of 66 teams/);
		expect(waysOf('k').join()).toMatch(/In-house: \d+ to 45 of 66 teams/);
	});

	it('has the names of the questionnaire', () => {
		expect(wayLabel(itemOf('2.9'), 'outsourced')).toBe('外注');
		expect(() => wayLabel(itemOf('2.9'), 'bought')).toThrow('2.9 has no way bought');
		expect(() => wayLabel(itemOf('2.1'), 'outsourced')).toThrow('2.1 has no way outsourced');
	});
});
