import type { EditionReport } from '$lib/data/report/editionReport';
import type { OptionShare } from '$lib/data/report/shares';
import { isExact } from '$lib/wording/shareText';

/** A service with its rank among those whose number of teams is known. */
type RankedService = OptionShare & { rank?: number };

/**
 * Services by the number of teams that provide them, the most first; equal numbers share a rank.
 * Those of which only bounds are known have none, and follow.
 *
 * @example 54, 51, 49, 49, 47 teams are ranked 1, 2, 3, 3, 5.
 */
export function rankedServices({ published }: EditionReport): RankedService[] {
	const exact = published
		.filter(({ share }) => isExact(share))
		.sort((one, other) => other.share[0] - one.share[0]);
	return [
		...exact.map((service) => ({
			...service,
			rank: 1 + exact.filter(({ share }) => share[0] > service.share[0]).length
		})),
		...published.filter(({ share }) => !isExact(share))
	];
}
