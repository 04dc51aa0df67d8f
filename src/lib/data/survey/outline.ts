import type { Condition, Item } from './item';

/**
 * What an item is without its texts: enough to know when it applies and which answers it can have.
 * Every {@link Item} is one.
 */
export type Outline = { id: string; shownWhen?: Condition | undefined } & (
	| { kind: 'choice' | 'choices'; options: readonly OptionOutline[] }
	| { kind: 'services'; services: readonly { id: string }[] }
	| { kind: 'month' | 'people' }
);

interface OptionOutline {
	id: string;
	exclusive?: true | undefined;
}

/** An item without its texts. */
export function outlineOf(item: Item): Outline {
	const { id, shownWhen } = item;
	const base = { id, ...(shownWhen && { shownWhen }) };
	switch (item.kind) {
		case 'choice':
		case 'choices':
			return { ...base, kind: item.kind, options: item.options.map(optionOutline) };
		case 'services':
			return { ...base, kind: item.kind, services: item.services.map(({ id }) => ({ id })) };
		case 'month':
		case 'people':
			return { ...base, kind: item.kind };
	}
}

function optionOutline({ id, exclusive }: OptionOutline): OptionOutline {
	return { id, ...(exclusive && { exclusive }) };
}
