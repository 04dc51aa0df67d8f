import type { Item } from '$lib/data/survey/item';
import type { Measure } from '$lib/data/survey/measure';

/** What figures call the teams that gave no answer, unless the scale has a category of that name. */
export const noAnswer = 'none';

/** What the published shares of an item or a measure are shares of. */
export interface Scale {
	/** Id of the item or measure. */
	id: string;
	/** `single`: every team has one category at most. `several`: any number of them. */
	kind: 'single' | 'several';
	/** Ids of the options, classes or services, as printed. */
	categories: readonly string[];
	/** Categories in their order, first as printed. Those left out stand outside the order. */
	order?: readonly string[];
	/** Categories that no team has together with another: all of them on a single scale. */
	exclusive: readonly string[];
	/** The ways of providing a service. No team has two of them for one service. */
	ways?: readonly string[];
}

/**
 * The scale of an item or a measure: options of a choice, classes of a number, or services, whose
 * share is that of the teams which provide them.
 *
 * A measure has an order where teams can be placed on it: only then are its classes numbers.
 */
export function scaleOf(source: Item | Measure): Scale {
	if (!('kind' in source)) {
		const classes = ids(source.classes);
		return single(source.id, classes, source.from.length > 0 ? classes : undefined);
	}
	switch (source.kind) {
		case 'choice':
			return single(source.id, ids(source.options), source.order?.options);
		case 'month':
		case 'people':
			return single(source.id, ids(source.classes), source.order?.options);
		case 'choices': {
			const exclusive = ids(source.options.filter((option) => option.exclusive));
			return { id: source.id, kind: 'several', categories: ids(source.options), exclusive };
		}
		case 'services': {
			const categories = [...ids(source.services), source.other.id];
			const ways = ids(source.provisions).filter((way) => way !== 'notOffered');
			return { id: source.id, kind: 'several', categories, exclusive: [], ways };
		}
	}
}

function single(id: string, categories: string[], order: readonly string[] | undefined): Scale {
	return { id, kind: 'single', categories, ...(order && { order }), exclusive: categories };
}

function ids(entries: readonly { id: string }[]): string[] {
	return entries.map((entry) => entry.id);
}
