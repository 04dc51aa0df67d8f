import type { ItemOfKind } from '$lib/data/survey/item';

/**
 * The options chosen after one of them was ticked or unticked, in printed order. Ticking an
 * exclusive option unticks the others; ticking another unticks the exclusive one.
 *
 * @param chosen Letters chosen so far.
 * @throws RangeError if the item has no option with this letter.
 */
export function toggleOption(
	item: ItemOfKind<'choices'>,
	chosen: readonly string[],
	letter: string
): string[] {
	const toggled = item.options.find(({ id }) => id === letter);
	if (toggled === undefined) throw new RangeError(`${item.id} has no option ${letter}`);
	if (chosen.includes(letter)) return chosen.filter((id) => id !== letter);
	if (toggled.exclusive) return [letter];

	return item.options
		.filter(({ id, exclusive }) => id === letter || (chosen.includes(id) && !exclusive))
		.map(({ id }) => id);
}
