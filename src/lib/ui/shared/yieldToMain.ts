/**
 * What holds up the page for no longer is not felt, in ms. On a phone four times as slow it is half of
 * what a person begins to notice: the other half is for the last step of a turn, which may be a long one.
 */
const longestTurn = 6;

/**
 * Keeps long work from holding up the page: what this gives is awaited between two steps of the work, and
 * lets the page draw and hear when the turn has been long enough.
 *
 * @param longest How long a turn may be, in ms.
 */
export function yieldToMain(longest: number = longestTurn): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (performance.now() - since < longest) return;
		await new Promise((resolve) => setTimeout(resolve));
		since = performance.now();
	};
}
