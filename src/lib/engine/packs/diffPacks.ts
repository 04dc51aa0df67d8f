import type { Pack } from '$lib/data/editions/editionPack';
import type { Figure } from '$lib/data/editions/figure';

/** A figure that two packs do not give alike. */
interface PackDifference {
	item: string;
	options: readonly string[];
	provision?: string;
	/** What the one and the other say; nothing where one does not speak of it. */
	one?: Figure;
	other?: Figure;
}

/**
 * Where two transcriptions of one report differ: in what a figure says or in what it is out of, not in who
 * read it, when, on which page or in which words.
 */
export function diffPacks(one: Pack, other: Pack): PackDifference[] {
	const [ones, others] = [byPlace(one), byPlace(other)];
	const places = [...new Set([...ones.keys(), ...others.keys()])];
	return places.flatMap((place) => {
		const [first, second] = [ones.get(place) ?? [], others.get(place) ?? []];
		if (saidBy(first) === saidBy(second)) return [];
		const about = first[0] ?? second[0];
		if (!about) return [];
		return [
			{
				item: about.item,
				options: about.options,
				...(about.provision !== undefined && { provision: about.provision }),
				...(first[0] && { one: first[0] }),
				...(second[0] && { other: second[0] })
			}
		];
	});
}

function byPlace({ figures }: Pack): Map<string, Figure[]> {
	const places = new Map<string, Figure[]>();
	for (const figure of figures) {
		const { item, options, provision = '', without = [], maybe = [] } = figure;
		const place = JSON.stringify([item, [...options].sort(), provision, without, maybe]);
		places.set(place, [...(places.get(place) ?? []), figure]);
	}
	return places;
}

/** What is kept of a figure as words alone is compared by these. */
function saidBy(figures: readonly Figure[]): string {
	const said = figures.map(({ statement, base, wording }) =>
		JSON.stringify([statement, base, statement.kind === 'quote' && wording.ja])
	);
	return said.sort().join('\n');
}
