import { ownPlace } from './places';

/** What is known of a copy when the visit begins. */
interface Known {
	place: string;
	writes: number;
	origin: unknown;
}

/** Which copy does what. Every one that could be read has a role. */
export interface Roles<Each extends Known> {
	/** Read, and written before all others. */
	first: Each;
	/** Holds the same, in other files. Nothing where it must be made. */
	second: Each | undefined;
	/** Written after the others, for it may be damaged: the place that each site has, once left. */
	third: Each | undefined;
	/** They began empty by themselves, and hold what the first may not have. */
	strangers: readonly Each[];
	/** They hold an earlier state of the first, or nothing. */
	outdated: readonly Each[];
}

/**
 * Gives each copy its role: the one that was written to most often is the first.
 *
 * @param copies All that could be read, the site's own place before the buckets, these by age.
 */
export function chooseCopies<Each extends Known>(copies: readonly [Each, ...Each[]]): Roles<Each> {
	const most = Math.max(...copies.map(({ writes }) => writes));
	const full = copies.filter(({ writes }) => writes === most);
	const buckets = full.filter(({ place }) => place !== ownPlace);
	const own = copies.find(({ place }) => place === ownPlace);
	// Two full buckets are there once the site's own place had met a full disk.
	const hasLeft = most > 0 && buckets.length > 1;
	// One at least was written to most often.
	const [first = copies[0], second] = hasLeft ? buckets : full;
	const rest = copies.filter((each) => each !== first && each !== second);
	const third = hasLeft ? own : undefined;
	const isStranger = (each: Each) => each.writes > 0 && each.origin !== first.origin;
	return {
		first,
		second: second && isStranger(second) ? undefined : second,
		third: third && isStranger(third) ? undefined : third,
		strangers: copies.filter((each) => each !== first && isStranger(each)),
		outdated: rest.filter((each) => each !== third && !isStranger(each))
	};
}

/** Whether every copy can keep its role as it is. */
export function areSound({ first, third, strangers, outdated }: Roles<Known>): boolean {
	const isOwnLost = first.writes > 0 && outdated.some(({ place }) => place === ownPlace);
	return strangers.length === 0 && !isOwnLost && !(third && third.writes < first.writes);
}
