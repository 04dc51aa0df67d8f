import type { Entries } from '$lib/data/answer';
import type { Section } from '$lib/data/survey/item';
import type { Outline } from '$lib/data/survey/outline';
import { stateOf, type ItemState } from './stateOf';

/** How much of a list of items is done, in items. */
interface Progress {
	/** Items that apply, given the other answers. */
	applying: number;
	/** Of these, the items done: "don't know" and "not applicable" are answers too. */
	answered: number;
	state: 'notStarted' | 'inProgress' | 'complete';
}

interface SurveyProgress {
	sections: (Progress & { id: string })[];
	total: Progress;
}

/**
 * Progress through the sections. Services decided in part start a section and finish nothing.
 *
 * @param items All items by id.
 * @throws RangeError if a section lists an item that is not in `items`.
 */
export function progress(
	sections: readonly Section[],
	items: ReadonlyMap<string, Outline>,
	entries: Entries
): SurveyProgress {
	const statusOf = (itemId: string) => {
		const item = items.get(itemId);
		if (item === undefined) throw new RangeError(`${itemId} is not an item`);
		return stateOf(item, items, entries).status;
	};

	return {
		sections: sections.map((section) => ({
			id: section.id,
			...count(section.items.map(statusOf))
		})),
		total: count(sections.flatMap((section) => section.items).map(statusOf))
	};
}

function count(all: readonly ItemState['status'][]): Progress {
	const applying = all.filter((status) => status !== 'hidden');
	const open = applying.filter((status) => status === 'notAnswered');
	const answered = applying.filter((status) => status !== 'notAnswered' && status !== 'partly');
	return {
		applying: applying.length,
		answered: answered.length,
		state: state(applying.length, answered.length, open.length)
	};
}

function state(applying: number, answered: number, open: number): Progress['state'] {
	if (answered === applying) return 'complete';
	return open === applying ? 'notStarted' : 'inProgress';
}
