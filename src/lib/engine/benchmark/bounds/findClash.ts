import { componentsOf } from './components';
import { extremeOf } from './extreme';
import type { Programme } from './programme';

/**
 * The figures that contradict each other: ids of a smallest set, none of which can be left out
 * without the rest fitting some distribution (deletion filter).
 *
 * @returns undefined if all figures fit together.
 */
export function findClash(programme: Programme): string[] | undefined {
	let clashing = [...new Set(programme.figures)];
	if (fits(programme, clashing)) return undefined;

	for (const figure of programme.figures) {
		const others = clashing.filter((id) => id !== figure);
		if (!fits(programme, others)) clashing = others;
	}
	return clashing;
}

function fits({ conditions }: Programme, figures: readonly string[]): boolean {
	const kept = conditions.filter(({ figure }) => figure === undefined || figures.includes(figure));
	return extremeOf({ components: componentsOf(kept) }, new Map(), 'minimize') !== undefined;
}
