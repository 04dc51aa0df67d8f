import { describe, expect, it } from 'vitest';
import type { EditionReport } from '$lib/data/report/editionReport';
import type { ItemReport } from '$lib/data/report/itemReport';
import { editionRows } from '$lib/ui/report/tables/editionRows';

const inEdition = (...options: string[]): EditionReport => ({
	published: options.map((option, at) => ({ option, share: [at / 10, at / 10] })),
	together: [],
	figures: [],
	confirming: [],
	quoted: [],
	caveats: []
});

function other(published: string[], changed: string[], notComparable: string[]) {
	return {
		...inEdition(...published),
		edition: 'later',
		changes: changed.map((option) => ({
			option,
			verdict: 'cannotTell' as const,
			difference: [0, 0] as [number, number],
			interval: [-1, 1] as [number, number]
		})),
		notComparable: notComparable.map((option) => ({ option, reason: 'oneEditionOnly' as const }))
	} as ItemReport['others'][number];
}

describe('the options of an item in two editions', () => {
	it('stand as they are printed, whether they can be compared or not', () => {
		const rows = editionRows(
			inEdition('a', 'b', 'c', 'd'),
			other(['a', 'c', 'e'], ['c', 'a'], ['e', 'b', 'd'])
		);
		expect(rows.map(({ option }) => option)).toEqual(['a', 'b', 'c', 'd', 'e']);
		expect(rows.map(({ change }) => change.verdict)).toEqual([
			'cannotTell',
			'notComparable',
			'cannotTell',
			'notComparable',
			'notComparable'
		]);
	});

	it('have the share of each edition on its own side', () => {
		const rows = editionRows(inEdition('a', 'b'), other(['b'], ['b'], ['a']));
		expect(rows.map(({ earlier, later }) => [earlier, later])).toEqual([
			[[0, 0], undefined],
			[
				[0.1, 0.1],
				[0, 0]
			]
		]);
	});
});
