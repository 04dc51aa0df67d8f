/**
 * Does something once the page has nothing else to do: fetching what may be wanted soon, so that it is
 * there even if the server is gone by then.
 *
 * @param act What goes wrong in it is nobody's concern: it is done again when it is wanted.
 */
export function whenIdle(act: () => Promise<unknown>): void {
	const begin = () => void act().catch(() => {});
	// Not in every browser yet.
	if ('requestIdleCallback' in globalThis) requestIdleCallback(begin, { timeout: 5000 });
	else setTimeout(begin, 1000);
}
