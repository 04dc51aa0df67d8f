import type { Figure } from '$lib/data/editions/figure';
import { boundsOf } from '../bounds/bounds';
import { hullOf, type Teams } from '../statistics/hull';
import { programmeOf } from '../bounds/programme';
import type { Reading } from './reading';
import type { Scale } from '../scale';
import type { Narrowing } from '../bounds/terms';
import { wholeTeams } from '../statistics/wholeTeams';

/**
 * Whether a figure is a percentage of the teams that provide a service in one way, on a base that
 * its source does not state.
 */
export function isReadingOpen({ base, statement, provision }: Figure): boolean {
	return (
		base.kind === 'oneOf' &&
		base.bases.includes('sayingHow') &&
		statement.kind === 'percent' &&
		provision !== undefined
	);
}

/**
 * Reads percentages on bases that are not stated as the hull over all that they may be.
 *
 * @param figures Each of them {@link isReadingOpen}.
 * @param known All other readings of the scale.
 * @param teams Number of teams of the edition.
 * @throws RangeError naming the figures if no base fits them.
 */
export function openReadings(
	scale: Scale,
	figures: readonly Figure[],
	known: readonly Reading[],
	teams: number
): Reading[] {
	if (figures.length === 0) return [];
	const programme = programmeOf(scale, { used: [...known], teams }, figures);
	const tables = new Map<string, Figure[]>();
	for (const figure of figures) {
		const key = `${figure.source} ${figure.options.join(' ')}`;
		tables.set(key, [...(tables.get(key) ?? []), figure]);
	}
	return [...tables.values()].flatMap((cells) => {
		const options = cells[0]?.options ?? [];
		const printed = cells.map(({ provision }) => provision);
		const others = (scale.ways ?? []).filter((way) => !printed.includes(way));
		const hull = hullOf({
			cells: cells.map((figure) => ({ figure, known: knownOf(options, figure) })),
			others: others.map((provision) => knownOf(options, { provision })),
			provided: knownOf(options),
			teams
		});
		if (!hull) {
			throw new RangeError(`no base fits ${cells.map(({ id }) => id).join(', ')}`);
		}
		return cells.flatMap((figure, position) => {
			const [fewest, most] = hull[position] ?? [0, teams];
			return [{ figure, interval: [fewest / teams, most / teams] as const, ofAnswered: false }];
		});
	});

	function knownOf(options: readonly string[], narrowing?: Narrowing): Teams {
		const bounds = boundsOf(programme, options, narrowing);
		return bounds.status === 'bounded' ? wholeTeams(bounds.interval, teams) : [0, teams];
	}
}
