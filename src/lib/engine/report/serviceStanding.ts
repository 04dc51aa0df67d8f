import type { AnswerOfKind } from '$lib/data/answer';
import type { Highlight, ItemReport } from '$lib/data/report';
import type { ItemOfKind } from '$lib/data/survey/item';
import { aboutHalf, isAtLeast } from './aboutHalf';
import type { Stand } from './standing';

/**
 * Whether services make a gap: about half of the teams or more certainly provide one that is not
 * offered. All of them are one gap, which weighs as much as the most widely provided. What one offers
 * is no strength: a service has to fit its users, not to be rare.
 *
 * @param found What every highlight of the item says.
 */
export function serviceStanding(
	item: ItemOfKind<'services'>,
	{ provisions }: AnswerOfKind<'services'>,
	{ published }: ItemReport,
	found: Pick<Highlight, 'item' | 'base' | 'figures' | 'criteria'>
): Stand {
	const services = published
		.filter(({ option }) => provisions[option] === 'notOffered')
		.filter(({ share }) => isAtLeast(share[0], aboutHalf))
		.map(({ option, share }) => ({ option, share }))
		.sort((one, other) => other.share[0] - one.share[0]);
	const [most] = services;
	if (most) {
		const highlight: Highlight = { ...found, kind: 'services', share: most.share, services };
		return { standing: 'gap', highlight };
	}
	const isDecided = item.services.every(({ id }) => provisions[id] !== undefined);
	return isDecided ? { standing: 'neither' } : { standing: 'cannotTell', reason: 'partly' };
}
