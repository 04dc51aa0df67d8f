import { editions, sources } from '$lib/data/editions/editions';
import type { Pack } from '$lib/data/editions/editionPack';
import type { Figure } from '$lib/data/editions/figure';
import { figures } from '$lib/data/editions/figures';
import type { Edition } from '$lib/data/editions/source';
import { withPacks, type EditionsInUse } from '$lib/engine/packs/withPacks';

/** Which packs are there, and what is to be done with them. */
export interface PackUse {
	packs: readonly Pack[];
	/** Ids of those that came with the pages, from whoever hosts them. */
	shipped: readonly string[];
	/** Whether all of them are left out at present. */
	areLeftOut: boolean;
	/** Id of the edition compared with; the product's first where nothing is said, or it is not there. */
	main?: string | undefined;
	/** By edition and item, as {@link choiceKey} gives it: whose figures count where some contradict. */
	chosen: Readonly<Record<string, string>>;
}

export const noPacks: PackUse = { packs: [], shipped: [], areLeftOut: false, chosen: {} };

/** Where it is kept which packs are in use. */
interface PackUseCell {
	current: PackUse;
}

let cell: PackUseCell = { current: noPacks };
/** Those of the product alone. */
export const ownEditions = withPacks({ editions, figures, sources }, []);
let worked: { use: PackUse; lists: EditionsInUse } = { use: noPacks, lists: ownEditions };

/** Figures by id, made once for each list of them: a page asks for hundreds. */
const byId = new WeakMap<EditionsInUse, ReadonlyMap<string, Figure>>();

/** The editions that everything is compared with at present; one for the whole window, as the language. */
export const editionsInUse = {
	get use(): PackUse {
		return cell.current;
	},

	/** Every edition, figure and source, with what packs add unless they are left out. */
	get lists(): EditionsInUse {
		const use = cell.current;
		if (use.packs.length === 0 || use.areLeftOut) return ownEditions;
		if (worked.use !== use) {
			worked = { use, lists: withPacks({ editions, figures, sources }, use.packs) };
		}
		return worked.lists;
	},

	/** The edition compared with. */
	get main(): Edition {
		const { editions: known } = editionsInUse.lists;
		const main = known.find(({ id }) => id === cell.current.main) ?? known[0];
		if (!main) throw new RangeError('no edition is listed');
		return main;
	},

	/** The edition of an id, with those that packs bring. */
	edition(id: string): Edition | undefined {
		return editionsInUse.lists.editions.find((each) => each.id === id);
	},

	/** The figure of an id. */
	figure(id: string): Figure | undefined {
		const { lists } = editionsInUse;
		const known = byId.get(lists) ?? new Map(lists.figures.map((each) => [each.id, each]));
		byId.set(lists, known);
		return known.get(id);
	},

	set(use: PackUse): void {
		cell.current = use;
	},

	/** Keeps it elsewhere from now on: pages bring a cell that has them drawn again. */
	keepIn(other: PackUseCell): void {
		other.current = cell.current;
		cell = other;
	}
};

/** What a choice between figures that contradict each other is kept by. */
export function choiceKey(edition: string, item: string): string {
	return `${edition}/${item}`;
}

/** The choices of one edition, by item. */
export function choicesOf(edition: string, { chosen }: PackUse): Record<string, string> {
	const prefix = choiceKey(edition, '');
	return Object.fromEntries(
		Object.entries(chosen)
			.filter(([key]) => key.startsWith(prefix))
			.map(([key, party]) => [key.slice(prefix.length), party])
	);
}
