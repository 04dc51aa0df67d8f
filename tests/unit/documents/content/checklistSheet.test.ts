import { describe, expect, it } from 'vitest';
import { cellText } from '$lib/documents/content/cells';
import { checklistSheet } from '$lib/documents/content/checklistSheet';
import { checklistWords } from '$lib/wording/checklistWords';
import { criterionNumber } from '$lib/wording/criterionNumber';
import { language } from '$lib/wording/language';
import { choice } from '../../assessments';
import { assessmentOf, reportOfTeam } from '../../engine/report/fixtures';

const { entries } = assessmentOf('newTeam');
const sheet = () => {
	language.use('ja');
	return checklistSheet(reportOfTeam('newTeam').matters, {
		...entries,
		// The item of criterion 1.7.
		'2.13': { ...entries['2.13'], target: { answer: choice('d'), by: '2027-03-31' } }
	});
};

/** The cells of a criterion, by their columns. */
function rowOf(number: string): string[] {
	const rows = sheet().rows.map((row) => row.map(cellText));
	const found = rows.find(([, , id]) => id === criterionNumber(number));
	if (!found) throw new RangeError(`there is no row ${number}`);
	return found;
}

const next = 7;
const target = 8;
const shares = 9;

describe('the checklist as a sheet', () => {
	// By the verdicts of newTeam.report.json.
	it.each([
		['settled', '2.1', false],
		['does not apply', '3.3', false],
		['is not settled', '1.6', true],
		['is unknown', '1.1', true],
		['is only documented', '1.7', true]
	])('says what to do next about a criterion that %s: %s, %s', (_, number, isOpen) => {
		expect(rowOf(number)[next] !== '').toBe(isOpen);
	});

	it('has what the teams do where that was published, and nothing where it was not', () => {
		expect(rowOf('1.7').slice(shares).join('')).toContain('66');
		expect(rowOf('1.6').slice(shares).join('')).toBe('');
	});

	it('says whose shares they are at the first of their columns only', () => {
		const titles = sheet().columns.map(({ title }) => title);
		const { peers } = checklistWords();
		expect(titles.findIndex((title) => title.startsWith(peers))).toBe(shares);
		expect(titles.filter((title) => title.startsWith(peers))).toHaveLength(1);
	});

	it('has a target where one was set', () => {
		expect(rowOf('1.7')[target]).not.toBe('');
		expect(rowOf('1.6')[target]).toBe('');
	});

	it('has both verdicts, and says on how many criteria a matter’s rests', () => {
		const { verdicts } = checklistWords();
		const [, ofMatter, , , own] = rowOf('2.1');
		expect(own).toBe(verdicts.settled);
		expect(ofMatter).toBe(verdicts.unknown);
		expect(rowOf('3.5')[1]).toContain('当てはまる4項目');
	});
});
