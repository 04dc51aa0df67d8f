import type { EditionPack } from '$lib/data/editions/editionPack';
import type { Figure } from '$lib/data/editions/figure';
import type { Localized } from '$lib/data/text';
import type { ProtectedDistribution, ProtectedItem } from './protect';

/** Who collected the assessments of a group, when and how. */
interface Provenance {
	/** Id of the edition to be, such as `pack-3f8c9d1e`. */
	id: string;
	title: string;
	/** Who collected and counted them. */
	who: string;
	/** Who was asked and how, in a sentence or two. */
	how: string;
	/** When the first and the last assessment were changed: ISO months, or dates, of which the month is kept. */
	from: string;
	to: string;
	/** ISO date. */
	countedOn: string;
}

/**
 * A group's numbers as an edition of one's own, with nothing in it that the protected distribution does
 * not show: no names, no answers of one team.
 */
export function packOf(group: ProtectedDistribution, provenance: Provenance): EditionPack {
	const { id, title, who, how, countedOn } = provenance;
	const [from, to] = [provenance.from.slice(0, 7), provenance.to.slice(0, 7)];
	const source = `${id}-counted`;
	return {
		format: 'csirt-edition',
		version: 1,
		edition: {
			id,
			title: same(title),
			askedOn: from,
			publishedOn: countedOn,
			teams: group.teams,
			sample: same(how)
		},
		sources: [
			{ id: source, title: same(title), publisher: who, publishedOn: countedOn, primary: true }
		],
		figures: group.items.flatMap((item) =>
			figuresOf(item, id, source, countedOn.slice(0, 4), group.teams)
		),
		collection: { from, to, threshold: group.threshold }
	};
}

function figuresOf(
	{ item, bands }: ProtectedItem,
	edition: string,
	source: string,
	year: string,
	teams: number
): Figure[] {
	return [...bands].flatMap(([key, [from, to]]) => {
		const [option = key, way] = key.split('/');
		// A band of all that there can be says nothing.
		if (from === 0 && to === teams) return [];
		return {
			id: `${year}/${item}/${option}/${way === undefined ? 'band' : `${way}-band`}`,
			edition,
			source,
			place: { pack: 'whole' as const },
			item,
			options: [option],
			...(way !== undefined && way !== 'provided' && { provision: way }),
			statement: { kind: 'between' as const, from, to },
			base: { kind: 'all' as const },
			wording: {
				ja: `${from}～${to}組織（集計値）`,
				en: `${from} to ${to} organisations (counted)`
			}
		};
	});
}

function same(words: string): Localized {
	return { ja: words, en: words };
}
