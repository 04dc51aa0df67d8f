import { entrySchema, type Entry } from '$lib/data/answer';
import { assessmentSchema, type Assessment } from '$lib/data/assessment';
import { migrateAssessment } from '$lib/data/migrateAssessment';
import { itemsById } from '$lib/data/survey/items';
import { unfitItems } from '$lib/storage/assessments/unfitItems';

/** Names that are refused as keys, and the sign by which they could be written otherwise. */
const doubtful = /__proto__|constructor|prototype|\\u/;

/** @param text An assessment of no entries. @returns Undefined unless it is in order. */
export function headByRules(text: string): Assessment | undefined {
	const head = assessmentSchema.safeParse(migrateAssessment(parsed(text)));
	return head.success && unfitItems(head.data).length === 0 ? head.data : undefined;
}

/**
 * @param text An entry with its name, such as `"2.8":{"answer":…}`.
 * @returns Undefined unless it is in order, and fits its item.
 */
export function entryByRules(text: string): { item: string; entry: Entry } | undefined {
	const [[item, value] = []] = Object.entries(parsed(`{${text}}`) ?? {});
	const entry = entrySchema.safeParse(value);
	if (item === undefined || !itemsById.has(item) || !entry.success) return undefined;
	if (unfitItems({ entries: { [item]: entry.data } }).length > 0) return undefined;
	return { item, entry: entry.data };
}

/** The value of a JSON text; undefined also where a name is doubtful. */
function parsed(text: string): unknown {
	if (doubtful.test(text)) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
