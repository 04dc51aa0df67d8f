import type { Standing } from '$lib/data/report/standing';
import type { Verdict } from '$lib/data/readiness/matter';
import { matters } from '$lib/data/readiness/matters';
import { sections } from '$lib/data/survey/sections';
import type { ListedItem } from './listedItems';

/** What the list of items can be put in order by. */
export const orders = ['number', 'standing', 'verdict'] as const;

type ListOrder = (typeof orders)[number];

/** Standings and verdicts, those that ask for something first. */
export const standingOrder = [
	'behind',
	'asMostNotYet',
	'aboutHalf',
	'withMost',
	'ahead',
	'cannotTell'
] as const satisfies readonly Standing['standing'][];

export const verdictOrder = [
	'notSettled',
	'rough',
	'documented',
	'unknown',
	'settled'
] as const satisfies readonly Verdict[];

const sectionIds = sections.map(({ id }) => id);
const matterIds = matters.map(({ id }) => id);

/** What the list of items is narrowed down to, and its order. Empty: everything. */
export interface View {
	section: string;
	matter: string;
	standing: string;
	verdict: string;
	sort: ListOrder;
}

/** The fields of a view that narrow the list down. */
export const filterNames = ['section', 'matter', 'standing', 'verdict'] as const;

/** The view that an address asks for. What there is no such thing of leaves nothing out. */
export function viewOf(query: URLSearchParams): View {
	const value = (name: string, known: readonly string[]) =>
		known.find((each) => each === query.get(name)) ?? '';
	return {
		section: value('section', sectionIds),
		matter: value('matter', matterIds),
		standing: value('standing', standingOrder),
		verdict: value('verdict', verdictOrder),
		sort: orders.find((order) => order === query.get('sort')) ?? 'number'
	};
}

/** A view as the query of an address, with its question mark; empty for everything in its order. */
export function viewQuery(view: View): string {
	const query = new URLSearchParams();
	for (const name of filterNames) if (view[name]) query.set(name, view[name]);
	if (view.sort !== 'number') query.set('sort', view.sort);
	const text = query.toString();
	return text && `?${text}`;
}

/** Whether a view leaves nothing out. */
export function isWhole(view: View): boolean {
	return filterNames.every((name) => view[name] === '');
}

/** Whether a view shows an item. */
export function shows(view: View, { item, matters, standing, verdict }: ListedItem): boolean {
	return (
		(view.section === '' || item.section === view.section) &&
		(view.matter === '' || matters.includes(view.matter)) &&
		(view.standing === '' || standing?.standing === view.standing) &&
		(view.verdict === '' || verdict === view.verdict)
	);
}

/** Items in the order of a view; of equals the one that is printed first goes first. */
export function inOrder(listed: readonly ListedItem[], sort: ListOrder): ListedItem[] {
	const rank = ({ standing, verdict }: ListedItem): number => {
		if (sort === 'standing') return positionIn(standingOrder, standing?.standing);
		return sort === 'verdict' ? positionIn(verdictOrder, verdict) : 0;
	};
	return [...listed].sort((one, other) => rank(one) - rank(other));
}

/** What has none comes last. */
function positionIn(order: readonly string[], value: string | undefined): number {
	const position = value === undefined ? -1 : order.indexOf(value);
	return position < 0 ? order.length : position;
}
