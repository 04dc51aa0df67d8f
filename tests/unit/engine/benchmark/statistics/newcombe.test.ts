import { describe, expect, it } from 'vitest';
import { newcombe } from '$lib/engine/benchmark/statistics/newcombe';

describe('newcombe', () => {
	// Newcombe 1998, Table II, method 10, example (a).
	it('agrees with the published example 56/70 − 48/80', () => {
		const { difference, interval, direction } = newcombe(
			{ teams: 56, of: 70 },
			{ teams: 48, of: 80 }
		);
		expect(difference).toBeCloseTo(0.2, 4);
		expect(interval[0]).toBeCloseTo(0.0524, 4);
		expect(interval[1]).toBeCloseTo(0.3339, 4);
		expect(direction).toBe('higher');
	});

	// Checked against SciPy's Wilson intervals (design, section 4).
	it('cannot tell 8/66 from 40/187', () => {
		const { difference, interval, direction } = newcombe(
			{ teams: 8, of: 66 },
			{ teams: 40, of: 187 }
		);
		expect(difference).toBeCloseTo(-0.092692, 6);
		expect(interval[0]).toBeCloseTo(-0.179559, 6);
		expect(interval[1]).toBeCloseTo(0.02049, 6);
		expect(direction).toBe('cannotTell');
	});

	it('turns round when the shares change places', () => {
		const [a, b] = [
			{ teams: 56, of: 70 },
			{ teams: 48, of: 80 }
		];
		expect(newcombe(b, a).direction).toBe('lower');
		expect(newcombe(b, a).interval[0]).toBeCloseTo(-newcombe(a, b).interval[1], 12);
	});
});
