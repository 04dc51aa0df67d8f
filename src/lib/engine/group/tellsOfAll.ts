import { bandOf } from './bandWidth';

/** How many teams a table has, and how many numbers its bands hold. */
interface Bands {
	teams: number;
	width: number;
}

/**
 * Whether two tables side by side can tell that none, or all, of those who were gained or lost have chosen an
 * option, or all but one: where the highest number that can be of one band and the lowest of the other are
 * exactly so far apart. It follows from what everybody knows, so that what is done about it tells nothing of
 * the counts.
 *
 * @param lost How many teams of the first table are not in the second as they were.
 * @param gained How many teams of the second are not in the first as they are.
 * @example tellsOfAll({ teams: 20, width: 8 }, { teams: 25, width: 9 }, 0, 5) // true: 8–15, then 0–8
 */
export function tellsOfAll(first: Bands, second: Bands, lost: number, gained: number): boolean {
	const [one, other] = [highestOf(first), highestOf(second)];
	return (
		one.some((high) => [gained - 1, gained].some((more) => begins(second, high + more))) ||
		other.some((high) => [lost - 1, lost].some((fewer) => begins(first, high + fewer)))
	);
}

/**
 * The highest number that can be in each band: its end; or, where the bands of all options begin as high as they
 * can, its beginning and all teams that are left over then.
 */
function highestOf({ teams, width }: Bands): number[] {
	const begun = Array.from({ length: Math.floor(teams / width) + 1 }, (_, at) => at * width);
	return begun.flatMap((from) => [bandOf(from, width, teams)[1], from + (teams % width)]);
}

function begins({ teams, width }: Bands, count: number): boolean {
	return count >= 0 && count <= teams && count % width === 0;
}
