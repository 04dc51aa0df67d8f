import type { Pack } from '$lib/data/editions/editionPack';
import { shippedPacks as shipped } from '$lib/data/editions/shippedPacks';
import { packIdOf } from '$lib/engine/packs/pack';
import { keepPackChoices, loadPackChoices } from '$lib/storage/database/packChoices';
import { choiceKey, editionsInUse, noPacks, type PackUse } from '$lib/wording/editionsInUse';

class ReactiveCell {
	current = $state.raw<PackUse>(noPacks);
}

/** Ids of what is kept and cannot be read. */
let unreadable: readonly string[] = [];
let found: Promise<void> | undefined;

/**
 * Brings the packs of this browser, and those that came with the pages, into use. Once for a visit; what is
 * changed later is changed by {@link changePacks} and the like.
 */
export function packsFound(): Promise<void> {
	found ??= find().catch((problem: unknown) => {
		console.error('could not read the packs', problem);
		found = undefined;
	});
	return found;
}

async function find(): Promise<void> {
	editionsInUse.keepIn(new ReactiveCell());
	const ofHost = shipped.map(packIdOf);
	use({ ...noPacks, packs: shipped, shipped: ofHost });
	const { choices, hasPacks } = await loadPackChoices();
	if (!hasPacks) {
		if (shipped.length > 0) use({ ...choices, packs: shipped, shipped: ofHost });
		return;
	}
	// What checks their form is long, and most people have none.
	const { loadPacks } = await import('$lib/storage/database/editionPacks');
	const kept = await loadPacks();
	unreadable = kept.unreadable;
	const own = kept.packs.filter((pack) => !ofHost.includes(packIdOf(pack)));
	use({ ...choices, packs: [...shipped, ...own], shipped: ofHost });
}

export function unreadablePacks(): readonly string[] {
	return unreadable;
}

/** Puts a pack into use, in the place of one with its id. */
export function addPack(pack: Pack): void {
	const current = editionsInUse.use;
	const others = current.packs.filter((each) => packIdOf(each) !== packIdOf(pack));
	use({ ...current, packs: [...others, pack] });
}

/** Takes a pack out of use. */
export function dropPack(packId: string): void {
	const current = editionsInUse.use;
	use({ ...current, packs: current.packs.filter((each) => packIdOf(each) !== packId) });
}

/** Leaves all packs out, or brings them back. */
export async function leavePacksOut(areLeftOut: boolean): Promise<void> {
	await change({ areLeftOut });
}

/** Compares with another edition. */
export async function compareWith(main: string): Promise<void> {
	await change({ main });
}

/** Says whose figures count where some contradict each other; nobody's without a party. */
export async function choose(
	edition: string,
	item: string,
	party: string | undefined
): Promise<void> {
	const key = choiceKey(edition, item);
	const chosen = Object.entries(editionsInUse.use.chosen).filter(([each]) => each !== key);
	if (party !== undefined) chosen.push([key, party]);
	await change({ chosen: Object.fromEntries(chosen) });
}

async function change(fields: Partial<PackUse>): Promise<void> {
	use({ ...editionsInUse.use, ...fields });
	const { areLeftOut, main, chosen } = editionsInUse.use;
	await keepPackChoices({ areLeftOut, ...(main !== undefined && { main }), chosen: { ...chosen } });
}

function use(packs: PackUse): void {
	editionsInUse.set(packs);
}
