/**
 * The least share that 約半数 (about half) can mean: the low end of its row in the table of words. A
 * gap or a strength must hold against this many teams at least.
 */
export const aboutHalf = 0.445;

/** Far less than one team: what the solver and subtraction leave over. */
const noise = 1e-9;

/** Whether a share reaches a limit, whatever rounding has left over. */
export function isAtLeast(share: number, limit: number): boolean {
	return share >= limit - noise;
}
