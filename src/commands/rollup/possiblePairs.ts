import type { Item } from '$lib/data/survey/item';
import { items } from '$lib/data/survey/items';

/** Items of which an assessment has one row, whatever it says to them. */
export const singleItems: ReadonlySet<string> = new Set(
	items.filter(({ kind }) => kind !== 'choices' && kind !== 'services').map(({ id }) => id)
);

/** Every pair of item and option that a table of responses can hold. */
export const possiblePairs: readonly { item: string; option: string }[] = items.flatMap((item) =>
	[...optionsOf(item), 'dontKnow', 'notApplicable', 'unanswered', 'hidden'].map((option) => ({
		item: item.id,
		option
	}))
);

function optionsOf(item: Item): string[] {
	switch (item.kind) {
		case 'choice':
		case 'choices':
			return item.options.map(({ id }) => id);
		case 'month':
			return ['month'];
		case 'people':
			return [...item.classes.map(({ id }) => id), 'outside'];
		case 'services':
			return item.services.flatMap(({ id }) =>
				item.provisions.map((provision) => `${id}/${provision.id}`)
			);
	}
}
