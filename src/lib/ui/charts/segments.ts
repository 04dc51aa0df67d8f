import type { EditionReport } from '$lib/data/report/editionReport';

/** A run of options in their order whose number of teams is known exactly. */
interface Segment {
	options: readonly string[];
	teams: number;
}

/**
 * An item's options as segments that fill the whole base: each option by itself, or a run of them
 * that a figure takes together. What is left are the teams without an answer.
 *
 * @param order The options in their order.
 * @returns undefined unless every share is known: a stack with a guess in it would be a lie.
 * @example 4.1, where a to c are 51 together, d is 13 and e is 1 of 66: [a b c] 51, [d] 13, [e] 1,
 *   and 1 without an answer.
 */
export function segmentsOf(
	{ base, published, together }: EditionReport,
	order: readonly string[]
): { segments: Segment[]; rest: number } | undefined {
	const of = base?.teams;
	if (of === undefined) return undefined;
	const known = [
		...published.map(({ option, share }) => ({ options: [option], share })),
		...together
	].filter(({ share: [low, high] }) => low === high);

	const segments: Segment[] = [];
	for (let at = 0; at < order.length;) {
		const found = known.find(({ options }) => isRun(options, order, at));
		if (!found) return undefined;
		segments.push({ options: found.options, teams: Math.round(found.share[0] * of) });
		at += found.options.length;
	}
	const counted = segments.reduce((sum, { teams }) => sum + teams, 0);
	return { segments, rest: of - counted };
}

/** Whether the options are just those that follow each other in the order from a place on. */
function isRun(options: readonly string[], order: readonly string[], at: number): boolean {
	const run = order.slice(at, at + options.length);
	return run.length === options.length && run.every((option) => options.includes(option));
}
