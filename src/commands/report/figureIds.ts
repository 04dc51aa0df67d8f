import { figureOf } from '$lib/wording/figureText';
import { packNumbersText, packOfFigure } from '$lib/wording/packFigureText';
import type { Pack } from '$lib/data/editions/editionPack';
import { plain } from './plain';

/** The ids of figures, those that a pack gives of one chart in short: each of them is in the JSON. */
export function figureIds(ids: readonly string[]): string {
	const own: string[] = [];
	const charts = new Map<Pack, Map<string, number>>();
	for (const figure of ids.map(figureOf)) {
		const pack = packOfFigure(figure);
		if (!pack) {
			own.push(figure.id);
			continue;
		}
		const items = charts.get(pack) ?? new Map<string, number>();
		charts.set(pack, items.set(figure.item, (items.get(figure.item) ?? 0) + 1));
	}
	const numbers = [...charts].flatMap(([pack, items]) =>
		[...items].map(([item, count]) => plain(packNumbersText(item, pack, count)))
	);
	return [...own, ...numbers].join(', ');
}
