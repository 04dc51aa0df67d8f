import type { OptionShare } from '$lib/data/report/shares';
import type { Item } from '$lib/data/survey/item';
import { colon } from './format';
import { language } from './language';
import { shareText, type ReportedBase } from './shareText';

/** How the teams provide a service, a line for each way that the figures bound. */
export function waysText(item: Item, { ways = [] }: OptionShare, base: ReportedBase): string[] {
	if (item.kind !== 'services') return [];
	return ways.map(
		({ provision, share }) => `${wayLabel(item, provision)}${colon()}${shareText(share, base)}`
	);
}

/** The name of a way to provide a service. @throws RangeError if the item has no such way. */
export function wayLabel(item: Item, provision: string): string {
	const ways = item.kind === 'services' ? item.provisions : [];
	const found = ways.find(({ id }) => id === provision);
	if (!found) throw new RangeError(`${item.id} has no way ${provision}`);
	return found.label[language.current];
}
