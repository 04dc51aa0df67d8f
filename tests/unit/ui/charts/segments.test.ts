import { describe, expect, it } from 'vitest';
import { segmentsOf } from '$lib/ui/charts/segments';
import { stackedBar } from '$lib/ui/charts/stackedBar';
import { inEdition } from '../../wording/editionReports';

const steps = ['a', 'b', 'c', 'd', 'e'];
const exactly = (teams: number): [number, number] => [teams / 66, teams / 66];

// 4.1 (section 4.4): 51 documented (a to c), 13 rough, 1 not set, of 66.
const escalation = inEdition({
	published: [
		{ option: 'a', share: [0, 51 / 66] },
		{ option: 'd', share: exactly(13) },
		{ option: 'e', share: exactly(1) }
	],
	together: [{ options: ['a', 'b', 'c'], share: exactly(51) }]
});

describe('segmentsOf', () => {
	it('fills the base with single options and with runs that are known together', () => {
		expect(segmentsOf(escalation, steps)).toEqual({
			segments: [
				{ options: ['a', 'b', 'c'], teams: 51 },
				{ options: ['d'], teams: 13 },
				{ options: ['e'], teams: 1 }
			],
			rest: 1
		});
	});

	it.each([
		['one share is only bounded', { published: escalation.published.slice(0, 2) }],
		[
			'what is known together is no run',
			{ together: [{ options: ['a', 'c'], share: exactly(51) }] }
		],
		['the base is not known', { base: { kind: 'contacted' as const } }]
	])('is nothing where %s', (_, change) => {
		expect(segmentsOf({ ...escalation, ...change }, steps)).toBeUndefined();
	});
});

describe('stackedBar', () => {
	const colours = { own: 'blue', other: 'white', ink: 'black', line: 'grey', paper: 'white' };
	const { data, options } = stackedBar(
		[
			{ label: 'documented', short: 'a–c', teams: 51, isOwn: false },
			{ label: 'rough', short: 'd', teams: 15, isOwn: true }
		],
		66,
		colours
	);

	it('stacks a segment on the other, as long as the base', () => {
		expect(data.datasets.map((set) => set.data)).toEqual([[51], [15]]);
		expect(options?.scales?.x).toMatchObject({ stacked: true, min: 0, max: 66 });
		expect(options?.scales?.y).toMatchObject({ stacked: true });
	});

	it('fills one’s own segment and outlines them all', () => {
		expect(data.datasets.map((set) => set.backgroundColor)).toEqual(['white', 'blue']);
		expect(data.datasets.map((set) => set.borderWidth)).toEqual([1, 1]);
	});
});
