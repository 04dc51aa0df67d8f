/** What waits for the next frame to be painted, in order. */
const waiting: (() => void)[] = [];
let isActing = false;

/** As long as a page that is seen may be without a frame, in ms. */
const longest = 200;

/**
 * Does something once the browser has painted what it shows by itself: a person sees their click at once, and
 * what follows from it comes with the next frame. What waits is done in order, and before the page is left or
 * out of sight.
 */
export function afterPaint(act: () => void): void {
	if (waiting.push(act) > 1) return;
	const timer = setTimeout(doWhatWaits, longest);
	requestAnimationFrame(() => {
		clearTimeout(timer);
		// Within a frame: the next task comes after its paint.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			doWhatWaits();
		};
		port2.postMessage(undefined);
	});
}

/** Does at once what waits, but for what is just being done. */
export function doWhatWaits(): void {
	if (isActing) return;
	isActing = true;
	for (let act = waiting.shift(); act; act = waiting.shift()) {
		try {
			act();
		} catch (problem) {
			reportError(problem);
		}
	}
	isActing = false;
}

for (const kind of ['beforeunload', 'pagehide', 'visibilitychange']) {
	globalThis.addEventListener?.(kind, doWhatWaits, { capture: true });
}
