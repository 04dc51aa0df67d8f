import type { AnswerOfKind } from '$lib/data/answer';
import type { ItemReport } from '$lib/data/report/itemReport';
import type { Standing } from '$lib/data/report/standing';
import type { ItemOfKind } from '$lib/data/survey/item';
import { wholeTeams } from '../benchmark/statistics/wholeTeams';

type Share = readonly [number, number];

/**
 * Where the services stand. Behind: at least half of the teams certainly provide one that is not
 * offered; all of these are one item, which weighs as much as the most widely provided. With most: every
 * service that half of the teams or more may provide is offered. What one offers is never ahead: a
 * service has to fit its users, not to be rare.
 */
export function standingByServices(
	item: ItemOfKind<'services'>,
	{ provisions }: AnswerOfKind<'services'>,
	{ published, base }: ItemReport
): Pick<Standing, 'standing' | 'reason' | 'cut' | 'services' | 'isFirm'> {
	const of = base?.teams;
	const shareOf = (service: string): Share =>
		published.find(({ option }) => option === service)?.share ?? [0, 1];
	const notOffered = item.services
		.map(({ id }) => id)
		.filter((id) => provisions[id] === 'notOffered')
		.map((option) => ({ option, share: shareOf(option), inTeams: inTeams(shareOf(option), of) }));

	const services = notOffered
		.filter(({ inTeams: [low] }) => low >= 0.5 - noise)
		.sort((one, other) => other.share[0] - one.share[0]);
	const [most] = services;
	if (most) {
		const { option, share } = most;
		return {
			standing: 'behind',
			cut: {
				options: [option],
				isReached: false,
				share: [share[0], share[1]],
				...(of !== undefined && { teams: [...wholeTeams(share, of)] })
			},
			services: services.map((each) => ({
				option: each.option,
				share: [each.share[0], each.share[1]]
			}))
		};
	}
	const isDecided = item.services.every(({ id }) => provisions[id] !== undefined);
	if (!isDecided) return { standing: 'cannotTell', reason: 'partly' };
	const isOpen = notOffered.some(({ inTeams: [, high] }) => high > 0.5 + noise);
	return isOpen ? { standing: 'cannotTell', reason: 'tooWide' } : { standing: 'withMost' };
}

const noise = 1e-9;

function inTeams(share: Share, of: number | undefined): Share {
	if (of === undefined) return share;
	const [fewest, most] = wholeTeams(share, of);
	return [fewest / of, most / of];
}
