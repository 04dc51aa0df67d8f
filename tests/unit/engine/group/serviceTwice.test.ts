import { describe, expect, it } from 'vitest';
import { itemsById } from '$lib/data/survey/items';
import { distributionOf } from '$lib/engine/group/distribution';
import { bandWidth } from '$lib/engine/group/bandWidth';
import { protect, type Band } from '$lib/engine/group/protect';
import { besideTables } from '$lib/engine/group/tableConflict';

const service = new Map([...itemsById].filter(([id]) => id === '2.9'));

/** What is shown of a service that all of so many teams have answered, some of whom provide it. */
function shown(teams: number, inHouse: number, threshold: number, width: number): string {
	const ways = { inHouse, notOffered: teams - inHouse };
	const counts = Object.entries(ways).map(([way, assessments]) => ({
		...{ itemId: '2.9', optionId: `d/${way}`, assessments }
	}));
	const beside = { width, withheld: new Set<string>() };
	const [item] = protect(distributionOf(teams, counts), service, threshold, beside).items;
	const bands: [string, Band][] = [...(item?.bands ?? [])];
	return bands
		.filter(([key]) => key.startsWith('d/'))
		.map(([key, band]) => `${key} ${band.join('-')}`)
		.join();
}

/** The widths of a table, and of the one after so many have joined; nothing where it is refused. */
function widthsOf(teams: number, joined: number, threshold: number) {
	const width = bandWidth(teams, threshold);
	const changed = new Map([['2.9/d', { lost: 0, gained: 0 }]]);
	const { conflict, ...beside } = besideTables(
		[{ threshold, width, teams, left: 0, joined, changed }],
		{ threshold, teams: teams + joined, units: ['2.9/d'] },
		itemsById
	) as { conflict: undefined; width: number };
	return conflict === undefined && width <= teams
		? { first: width, second: beside.width }
		: undefined;
}

interface Table {
	provide: number;
	more: number;
}

/** The tables in which a small number of those who joined comes out to within one. */
function telling(teams: number, joined: number, threshold: number): Table[] {
	const widths = widthsOf(teams, joined, threshold);
	if (!widths) return [];
	const shownOf = (all: number, width: number) =>
		Array.from({ length: all + 1 }, (_, inHouse) => shown(all, inHouse, threshold, width));
	const first = shownOf(teams, widths.first);
	const second = shownOf(teams + joined, widths.second);
	const alike = new Map<string, Table[]>();
	for (let provide = 0; provide <= teams; provide++) {
		for (let more = 0; more <= joined; more++) {
			const key = `${first[provide]} / ${second[provide + more]}`;
			alike.set(key, [...(alike.get(key) ?? []), { provide, more }]);
		}
	}
	return [...alike.values()].flatMap((tables) => {
		const all = tables.map(({ more }) => more);
		const isNear = Math.max(...all) - Math.min(...all) < 2;
		const isSmall = ({ more }: Table) => more < threshold || joined - more < threshold;
		return isNear ? tables.filter(isSmall) : [];
	});
}

describe('two tables of a service that everybody is known to have answered', () => {
	it.each([3, 5, 8])(
		'tell of nobody who joined whether they provide it, with a threshold of %i',
		(threshold) => {
			const found = [];
			for (let teams = 12; teams <= 60; teams += 2) {
				for (const joined of [threshold, threshold + 1, threshold + 4]) {
					for (const table of telling(teams, joined, threshold)) {
						found.push({ teams, joined, ...table });
					}
				}
			}
			expect(found).toEqual([]);
		}
	);
});
