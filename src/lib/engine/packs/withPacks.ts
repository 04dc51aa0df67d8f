import type { EditionPack, Pack } from '$lib/data/editions/editionPack';
import type { Figure } from '$lib/data/editions/figure';
import type { Edition, Source } from '$lib/data/editions/source';
import { isSupplement, packIdOf } from './pack';

/** What is known of editions: those of the product, and what packs add. */
export interface EditionLists {
	editions: readonly Edition[];
	figures: readonly Figure[];
	sources: readonly Source[];
}

/** The same with packs, and what came from which. */
export interface EditionsInUse extends EditionLists {
	/** Figures of supplements, by the id of their pack. */
	packOf: ReadonlyMap<string, string>;
	packs: readonly Pack[];
}

/**
 * The editions with what packs add: further editions, and further figures of those that are there.
 *
 * Ids of figures and sources are unique in one pack only, so that in use they carry the pack's. A
 * supplement to an edition that is not there is left out.
 */
export function withPacks(own: EditionLists, packs: readonly Pack[]): EditionsInUse {
	const editionPacks = packs.filter((pack): pack is EditionPack => !isSupplement(pack));
	const editions = [...own.editions, ...editionPacks.map(({ edition }) => edition)];
	const used = packs.filter(
		(pack) => !isSupplement(pack) || editions.some(({ id }) => id === pack.supplements)
	);
	const supplements = used.filter(isSupplement);
	return {
		editions,
		figures: [...own.figures, ...used.flatMap(figuresIn)],
		sources: [...own.sources, ...used.flatMap(sourcesIn)],
		packOf: new Map(
			supplements.flatMap((pack) => figuresIn(pack).map(({ id }) => [id, pack.id] as const))
		),
		packs: used
	};
}

function figuresIn(pack: Pack): Figure[] {
	const packId = packIdOf(pack);
	const suffix = packId.replace(/[^A-Za-z0-9+-]/g, '-');
	return pack.figures.map((figure) => ({
		...figure,
		id: `${figure.id}/${suffix}`,
		source: `${packId}/${figure.source}`,
		// An edition pack may repeat ids of figures that it speaks of; in use they are others.
		...(figure.clashesWith && { clashesWith: figure.clashesWith.map((id) => `${id}/${suffix}`) })
	}));
}

function sourcesIn(pack: Pack): Source[] {
	return pack.sources.map((source) => ({ ...source, id: `${packIdOf(pack)}/${source.id}` }));
}
