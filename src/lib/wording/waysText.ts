import type { OptionShare } from '$lib/data/report';
import type { Item } from '$lib/data/survey/item';
import { language } from './language';
import { shareText, type Base } from './shareText';

/** How the teams provide a service, a line for each way that the figures bound. */
export function waysText(item: Item, { ways = [] }: OptionShare, base: Base): string[] {
	if (item.kind !== 'services') return [];
	return ways.map(({ provision, share }) => {
		const way = item.provisions.find(({ id }) => id === provision)?.label[language.current];
		return `${way ?? provision}: ${shareText(share, base)}`;
	});
}
