import type { CutReport } from '$lib/data/report/standing';
import type { Cut } from '../benchmark/compare/cuts';

/** A cut as the report carries it. */
export function cutReport({ options, share }: Cut, isReached: boolean): CutReport {
	const { interval, teams } = share;
	return {
		options: [...options],
		isReached,
		share: [interval[0], interval[1]],
		...(teams && { teams: [teams[0], teams[1]] })
	};
}
