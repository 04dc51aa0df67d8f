import type { Entry } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import { items } from '$lib/data/survey/items';
import type { PartRows } from './partRows';

/** What can be said once in an assessment: an item, or one service of it. */
export interface ReadUnit {
	item: string;
	/** The place of the item among all. */
	place: number;
	/** The letter of the service where it is one of many. */
	service?: string;
	/** The number of the reading that has met it last. */
	metIn: number;
}

/** What one entry of an assessment says, or one service of it: what was read once comes again in many. */
export interface ReadPart {
	unit: ReadUnit;
	/** Of a service it holds no other. */
	entry: Entry;
	/** What it adds to an assessment, once that has been asked for. */
	rows?: PartRows;
}

/** An assessment as it is read: each item, or each of its services, once. */
export interface ReadAssessment {
	/** All but the entries. */
	head: Assessment;
	parts: readonly ReadPart[];
}

const places = new Map(items.map(({ id }, place) => [id, place]));

/** @throws RangeError for what is no item. */
export function unitFor(item: string, service?: string): ReadUnit {
	const place = places.get(item);
	if (place === undefined) throw new RangeError(`${item} is no item`);
	return { item, place, ...(service && { service }), metIn: 0 };
}

/** An assessment that was read as a whole, in parts. */
export function inParts(assessment: Assessment): ReadAssessment {
	const parts = Object.entries(assessment.entries).map(([item, entry]) => ({
		unit: unitFor(item),
		entry
	}));
	return { head: assessment, parts };
}

/** An assessment that was read in parts, as a whole. */
export function asWhole({ head, parts }: ReadAssessment): Assessment {
	const entries: Record<string, Entry> = {};
	for (const { unit, entry } of parts) {
		const before = unit.service && entries[unit.item];
		entries[unit.item] = before ? withServices(before, entry) : entry;
	}
	return { ...head, entries };
}

function withServices(entry: Entry, more: Entry): Entry {
	const [answer, other] = [entry.answer, more.answer];
	if (answer?.kind !== 'services' || other?.kind !== 'services') return more;
	return {
		answer: { kind: 'services', provisions: { ...answer.provisions, ...other.provisions } }
	};
}
