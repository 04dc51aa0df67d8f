import { tightestOf, type Cut } from './cuts';

/** Where an answer stands beside the teams. See {@link standingByCuts}. */
type StandingKind = 'behind' | 'ahead' | 'withMost' | 'asMostNotYet' | 'aboutHalf' | 'cannotTell';

/** Where an answer stands, and the cut that says so. */
export type StandingByCuts =
	| { standing: Exclude<StandingKind, 'aboutHalf' | 'cannotTell'>; cut: Cut }
	/** `upTo`: the cut that at least about half reach, where the words leave open which of two is meant. */
	| { standing: 'aboutHalf'; cut: Cut; upTo?: Cut }
	| { standing: 'cannotTell' };

/** What 約半数 (about half) can mean: as in the table of words, to which a test holds it. */
const aboutHalf = [0.445, 0.555] as const;

/** Forgives what the solver and division leave over, far less than one team. */
const noise = 1e-9;

/**
 * Where an answer stands beside the teams, by the cuts of its item.
 *
 * Behind: some cut that one does not reach is reached by at least half of the teams. Ahead: not behind,
 * and some cut that one reaches is reached by at most half. With most: neither, and some cut that one
 * reaches is reached by at least half. As most, not yet: neither, and some cut that one does not reach
 * is reached by at most half. About half: none of these, and the teams that reach a cut are about half.
 * Of several cuts that say the same the tightest one is named.
 *
 * @param cuts Of one item, the one that asks for most first.
 * @param isReached Whether one's own answer reaches a cut.
 */
export function standingByCuts(
	cuts: readonly Cut[],
	isReached: (cut: Cut) => boolean
): StandingByCuts {
	const reached = cuts.filter(isReached);
	const notReached = cuts.filter((cut) => !isReached(cut));
	const found = [
		{ standing: 'behind', cut: tightestOf(notReached.filter(byHalfOrMore)) },
		{ standing: 'ahead', cut: tightestOf(reached.filter(byHalfOrLess)) },
		{ standing: 'withMost', cut: tightestOf(reached.filter(byHalfOrMore)) },
		{ standing: 'asMostNotYet', cut: tightestOf(notReached.filter(byHalfOrLess)) }
	] as const;
	for (const { standing, cut } of found) if (cut) return { standing, cut };
	return aboutHalfAmong(cuts) ?? { standing: 'cannotTell' };
}

function byHalfOrMore({ inTeams: [low] }: Cut): boolean {
	return low >= 0.5 - noise;
}

function byHalfOrLess({ inTeams: [, high] }: Cut): boolean {
	return high <= 0.5 + noise;
}

/** About half reach one cut, or at most so many reach one and at least so many the next. */
function aboutHalfAmong(cuts: readonly Cut[]): StandingByCuts | undefined {
	const isAtMost = ({ inTeams: [, high] }: Cut) => high <= aboutHalf[1] + noise;
	const isAtLeast = ({ inTeams: [low] }: Cut) => low >= aboutHalf[0] - noise;
	const cut = tightestOf(cuts.filter((each) => isAtMost(each) && isAtLeast(each)));
	if (cut) return { standing: 'aboutHalf', cut };
	return cuts.flatMap((each, position): StandingByCuts[] => {
		const next = cuts[position + 1];
		if (!next || !isAtMost(each) || !isAtLeast(next)) return [];
		return [{ standing: 'aboutHalf', cut: each, upTo: next }];
	})[0];
}
