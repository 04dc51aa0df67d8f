import { editions } from '$lib/data/editions/editions';
import type { Figure } from '$lib/data/editions/figure';
import { figures } from '$lib/data/editions/figures';
import type { Edition } from '$lib/data/editions/source';
import { items } from '$lib/data/survey/items';
import { measures } from '$lib/data/survey/measures';
import { scaleOf, type Scale } from '$lib/engine/benchmark/scale';

/** What the published shares of every item and measure are shares of. */
export const scales = [...items, ...measures].map(scaleOf);

export function scaleWith(id: string): Scale {
	const scale = scales.find((each) => each.id === id);
	if (!scale) throw new RangeError(`no item or measure ${id}`);
	return scale;
}

export function editionOf({ edition: id }: Figure): Edition {
	const edition = editions.find((each) => each.id === id);
	if (!edition) throw new RangeError(`no edition ${id}`);
	return edition;
}

export function figureWith(id: string): Figure {
	const figure = figures.find((each) => each.id === id);
	if (!figure) throw new RangeError(`no figure ${id}`);
	return figure;
}

/** Number of teams in the base, where a source states it. */
export function teamsIn(figure: Figure): number | undefined {
	const { base } = figure;
	if (base.kind === 'all') return editionOf(figure).teams;
	return 'teams' in base ? base.teams : undefined;
}
