import { expect, it } from 'vitest';
import { wordings } from '$lib/data/editions/wordings';
import type { Cut } from '$lib/engine/benchmark/compare/cuts';
import { standingByCuts } from '$lib/engine/benchmark/compare/standingByCuts';

it('what stands at about half is what the table of words says about half can mean', () => {
	const row = wordings.find(({ printed }) => printed.includes('約半数'));
	if (!row || !('tenthsPlus' in row.low) || !('tenthsPlus' in row.high)) throw new Error('no row');
	const [low, high] = [0.5 + row.low.tenthsPlus, 0.5 + row.high.tenthsPlus];
	const standing = (inTeams: [number, number]) =>
		standingByCuts([{ options: ['a'], inTeams } as unknown as Cut], () => false).standing;
	expect(standing([low, high])).toBe('aboutHalf');
	expect(standing([low - 0.001, high])).toBe('cannotTell');
	expect(standing([low, high + 0.001])).toBe('cannotTell');
});
