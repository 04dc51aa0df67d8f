import type { Figure } from '$lib/data/editions/figure';
import type { Wording } from '$lib/data/editions/wording';
import type { Scale } from '../scale';
import { ownParty, type Added, type Agreed, type Clash } from './added';
import { contradictedBy, fit, fitting, type Reader } from './contradicted';
import type { FigureLists } from './readFigures';

/**
 * Settles which figures of a scale are computed with, where packs add some to those of the edition.
 *
 * Of figures that contradict each other none is computed with until one side is chosen: the sentences that
 * are contradicted, and all that the pack says about the item, since its other bars would give the same
 * away. One pack after the other, so that a pack is held against what stands so far.
 *
 * @param teams Number of teams of the edition.
 */
export function agree(scale: Scale, lists: FigureLists & { added?: Added }, teams: number): Agreed {
	const about = lists.figures.filter(({ item }) => item === scale.id);
	const { packOf, chosen = {} }: Added = lists.added ?? { packOf: new Map() };
	const packs = new Set(about.flatMap(({ id }) => packOf.get(id) ?? []));
	const agreed: Agreed = {
		figures: about.filter(({ id }) => !packOf.has(id)),
		setAside: [],
		clashes: [],
		yielding: []
	};
	const reader: Reader = { scale, lists, teams };
	return [...packs].reduce((before, pack) => {
		const added = about.filter(({ id }) => packOf.get(id) === pack);
		return joined(before, { pack, added, choice: chosen[scale.id], reader, packOf });
	}, agreed);
}

/** What remains where the figures of packs cannot be computed with after all. */
export function withoutAdded(agreed: Agreed, added: Added | undefined): Agreed {
	const isOwn = ({ id }: Figure) => !added?.packOf.has(id);
	const dropped = agreed.figures.filter((figure) => !isOwn(figure));
	const packs = new Set(dropped.flatMap(({ id }) => added?.packOf.get(id) ?? []));
	const clashes = [...packs].map((pack) => ({
		known: [],
		added: dropped.filter(({ id }) => added?.packOf.get(id) === pack).map(({ id }) => id),
		pack
	}));
	return {
		figures: agreed.figures.filter(isOwn),
		setAside: [...agreed.setAside, ...dropped],
		clashes: [...agreed.clashes, ...clashes],
		yielding: agreed.yielding
	};
}

interface Joining {
	pack: string;
	added: readonly Figure[];
	choice: string | undefined;
	reader: Reader;
	packOf: ReadonlyMap<string, string>;
}

function joined(before: Agreed, { pack, added, choice, reader, packOf }: Joining): Agreed {
	const { figures: known, setAside: aside, clashes, yielding: loosened } = before;
	const settled = { setAside: aside, clashes, yielding: loosened };
	const all = fitting(reader, [...known, ...added]);
	if (all) return { ...settled, figures: [...known, ...added], fitting: all };
	const isRight = fit(reader, added);
	const loose = isRight ? yieldingTo(reader, added, known) : [];
	const firm = known.filter((figure) => !loose.includes(figure));
	const yielding = [...before.yielding, ...loose.map(({ id }) => id)];
	if (loose.length > 0 && fit(reader, [...firm, ...added])) {
		const setAside = [...before.setAside, ...loose];
		return { ...settled, figures: [...firm, ...added], setAside, yielding };
	}
	const contradicted = contradictedBy(reader, added, firm);
	const side = sideOf(choice, pack, contradicted, packOf);
	const isTaken = side === 'added' && isRight;
	const left = side === 'known' ? known : firm.filter((figure) => !contradicted.includes(figure));
	const clash: Clash = {
		known: contradicted.map(({ id }) => id),
		added: added.map(({ id }) => id),
		pack,
		...(side && { chosen: side })
	};
	return {
		figures: isTaken ? [...left, ...added] : side === 'known' ? known : [...left, ...loose],
		setAside: [
			...before.setAside,
			...(side === 'known' ? [] : contradicted),
			...(isTaken ? loose : added)
		],
		clashes: [...before.clashes, clash],
		yielding: isTaken ? yielding : before.yielding
	};
}

function sideOf(
	choice: string | undefined,
	pack: string,
	contradicted: readonly Figure[],
	packOf: ReadonlyMap<string, string>
): Clash['chosen'] {
	if (choice === undefined) return undefined;
	if (choice === pack) return 'added';
	const parties = contradicted.map(({ id }) => packOf.get(id) ?? ownParty);
	return choice === ownParty || parties.includes(choice) ? 'known' : undefined;
}

/** Words that fit the added figures in their cautious reading only. */
function yieldingTo(
	reader: Reader,
	added: readonly Figure[],
	known: readonly Figure[]
): readonly Figure[] {
	const words = known.filter((figure) => hasTwoReadings(figure, reader.lists.wordings));
	return contradictedBy(reader, added, words).filter(
		(figure) => contradictedBy(reader, added, [figure], 'cautious').length === 0
	);
}

function hasTwoReadings({ statement }: Figure, wordings: readonly Wording[]): boolean {
	if (statement.kind !== 'word') return false;
	return wordings.some(({ id, cautious }) => id === statement.wording && cautious !== undefined);
}
