import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/data/answer';
import type { Figure } from '$lib/data/editions/figure';
import { compareSubgroup } from '$lib/engine/benchmark/compare/compareSubgroup';
import { count, figure } from '../builders';

const cell = (group: 'itOnly' | 'securityOnly', provision: string, teams: number): Figure =>
	figure('d', count(teams), {
		id: `${group}/${provision}`,
		item: '2.9',
		provision,
		base: { kind: 'group', group, teams: group === 'itOnly' ? 25 : 20 }
	});

// Supplement 2.1, malware analysis.
const figures = [
	cell('itOnly', 'inHouse', 4),
	cell('itOnly', 'outsourced', 12),
	cell('securityOnly', 'inHouse', 8),
	figure(
		'd',
		{ kind: 'quote' },
		{ id: 'words', item: '2.9', base: { kind: 'group', group: 'itOnly', teams: 25 } }
	)
];
const placed = (...options: string[]): Answer => ({ kind: 'choices', options });
const provided: Answer = { kind: 'services', provisions: { d: 'half' } };

describe('compareSubgroup', () => {
	it('compares a team in IT with the teams in IT only', () => {
		expect(compareSubgroup(figures, 'd', placed('a', 'f'), provided)).toMatchObject({
			status: 'compared',
			group: 'itOnly',
			teams: 25,
			cells: [
				{ provision: 'inHouse', teams: 4 },
				{ provision: 'outsourced', teams: 12 }
			],
			own: 'half',
			figures: ['itOnly/inHouse', 'itOnly/outsourced'],
			quoted: ['words'],
			caveats: ['baseNotAll', 'smallBase', 'commonIsNotRight']
		});
	});

	it('compares a team in security with the teams in security only', () => {
		expect(compareSubgroup(figures, 'd', placed('h'), provided)).toMatchObject({
			group: 'securityOnly',
			teams: 20,
			cells: [{ teams: 8 }]
		});
	});

	// scipy.stats.binomtest(4, 25).proportion_ci(method='wilson') is 0.0640 to 0.3465.
	it('says how far a cell could move by chance', () => {
		const result = compareSubgroup(figures, 'd', placed('a'), provided);
		const [first] = result.status === 'compared' ? result.cells : [];
		expect(first?.chance[0]).toBeCloseTo(0.064, 4);
		expect(first?.chance[1]).toBeCloseTo(0.3465, 4);
	});

	it('leaves the own provision out where it is not decided', () => {
		expect(compareSubgroup(figures, 'd', placed('a'), undefined)).not.toHaveProperty('own');
	});

	it.each<[string, Answer | undefined]>([
		['in both departments', placed('a', 'h')],
		['in neither', placed('f')],
		['not known where', { kind: 'dontKnow' }],
		['not answered', undefined]
	])('has no group for a team placed %s', (_, answer) => {
		expect(compareSubgroup(figures, 'd', answer, provided)).toEqual({ status: 'noGroup' });
	});

	it.each([
		[29, true],
		[30, false]
	])('calls a group of %i teams small: %s', (teams, isSmall) => {
		const group = figures.map((each) => ({
			...each,
			base: { kind: 'group' as const, group: 'itOnly' as const, teams }
		}));
		const result = compareSubgroup(group, 'd', placed('a'), provided);
		const caveats = result.status === 'compared' ? result.caveats : [];
		expect(caveats.includes('smallBase')).toBe(isSmall);
	});

	it('says that nothing was published about another service', () => {
		expect(compareSubgroup(figures, 'f', placed('a'), provided)).toEqual({
			status: 'notPublished'
		});
	});
});
