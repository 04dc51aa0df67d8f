import type { Figure } from '$lib/data/editions/figure';
import type { Edition } from '$lib/data/editions/source';
import type { OwnBase } from '$lib/data/survey/ownBases';
import type { Item } from '$lib/data/survey/item';
import type { KnownBase } from './chart';

/** What the base of an item is looked up in. */
interface BaseLists {
	edition: Edition | undefined;
	/** Figures of the edition, if it has any yet. */
	figures: readonly Figure[];
	ownBases: ReadonlyMap<string, OwnBase>;
}

/** Of whom the chart of an item is, as far as an edition says so before anything is typed. */
export function knownBaseOf(item: Item, { edition, figures, ownBases }: BaseLists): KnownBase {
	const ownBase = ownBases.get(item.id);
	const known = figures.flatMap(({ item: about, base }) =>
		about === item.id && base.kind === ownBase && 'teams' in base ? (base.teams ?? []) : []
	);
	return {
		...(edition && { teams: edition.teams }),
		...(ownBase && { ownBase }),
		...(known[0] !== undefined && { ownTeams: known[0] })
	};
}
