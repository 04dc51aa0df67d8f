import type { Assessment } from '$lib/data/assessment';
import { canonicalText } from './canonicalText';

/** What would become of an item: it comes in, becomes another, or is here and not there. */
export type ItemChange = 'new' | 'changed' | 'missing';

/** In what another assessment differs from the one that is here. */
export interface Differences {
	/** In the order in which they stand there, then those that stand only here. */
	items: readonly { item: string; change: ItemChange }[];
	/** What differs beside the answers: `title`, `organisation` … */
	fields: readonly string[];
}

/** What says which assessment it is and when, or how it is shown, and nothing of its content. */
const notContent: ReadonlySet<string> = new Set([
	'format',
	'version',
	'id',
	'createdAt',
	'changedAt',
	'entries',
	'archived',
	'place'
]);

/** In what `there` differs from `here`, item by item. */
export function differences(here: Assessment, there: Assessment): Differences {
	const ids = new Set([...Object.keys(there.entries), ...Object.keys(here.entries)]);
	const items = [...ids].flatMap((item) => {
		const change = changeOf(here.entries[item], there.entries[item]);
		return change ? [{ item, change }] : [];
	});
	const [old, other] = [contentBeside(here), contentBeside(there)];
	const fields = [...new Set([...Object.keys(other), ...Object.keys(old)])].filter(
		(field) => canonicalText(old[field]) !== canonicalText(other[field])
	);
	return { items, fields };
}

function changeOf(here: unknown, there: unknown): ItemChange | undefined {
	if (there === undefined) return here === undefined ? undefined : 'missing';
	if (here === undefined) return 'new';
	return canonicalText(here) === canonicalText(there) ? undefined : 'changed';
}

/** What an assessment holds beside its answers, by the name of the field. */
export function contentBeside(assessment: Assessment): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(assessment).filter(
			([field, value]) => !notContent.has(field) && value !== undefined
		)
	);
}
