import type { Pack, Supplement } from '$lib/data/editions/editionPack';
import type { Localized } from '$lib/data/text';

/** Whether a pack adds to an edition that is there. */
export function isSupplement(pack: Pack): pack is Supplement {
	return 'supplements' in pack;
}

/** The id that a pack is kept by. */
export function packIdOf(pack: Pack): string {
	return isSupplement(pack) ? pack.id : pack.edition.id;
}

/** What a pack is called. */
export function packTitleOf(pack: Pack): Localized {
	return isSupplement(pack) ? pack.title : pack.edition.title;
}
