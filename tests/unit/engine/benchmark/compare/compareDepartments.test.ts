import { describe, expect, it } from 'vitest';
import { figures } from '$lib/data/editions/figures';
import { compareDepartments } from '$lib/engine/benchmark/compare/compareDepartments';

const of2015 = figures.filter(({ edition }) => edition === 'jpcert-2015');

// Supplements 2.1 and 2.2; the intervals agree with Newcombe's formula over SciPy's Wilson ends.
describe('compareDepartments', () => {
	it('finds that malware analysis is outsourced more by teams in IT', () => {
		const found = compareDepartments(of2015, 'd');
		expect(found).toMatchObject({
			inIt: { teams: 12, of: 19 },
			inSecurity: { teams: 1, of: 10 },
			direction: 'higher'
		});
		expect(found?.difference).toBeCloseTo(0.531579, 6);
		expect(found?.interval[0]).toBeCloseTo(0.155508, 6);
		expect(found?.interval[1]).toBeCloseTo(0.726636, 6);
	});

	it('cannot tell of forensics', () => {
		expect(compareDepartments(of2015, 'e')?.direction).toBe('cannotTell');
	});

	it('says nothing of a service without the table', () => {
		expect(compareDepartments(of2015, 'k')).toBeUndefined();
	});
});
