/** Milliseconds that a call takes. */
export function timed(call: () => void): number {
	const start = performance.now();
	call();
	return performance.now() - start;
}

/** The median of the milliseconds that a call takes, after calls that warm it up. */
export function warmMedian(call: () => void, { warmUps = 30, runs = 51 } = {}): number {
	for (let run = 0; run < warmUps; run++) call();
	const times = Array.from({ length: runs }, () => timed(call)).sort((one, other) => one - other);
	return times[Math.floor(runs / 2)] ?? NaN;
}
