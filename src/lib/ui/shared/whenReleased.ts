/**
 * Waits until no pointer is pressed: what appears while a person presses a button would move it away from
 * under the pointer, and the press would be lost. At once where a key was used.
 */
export function whenReleased(then: () => void): void {
	if (!document.querySelector(':active')) return then();
	const ended = new AbortController();
	for (const kind of ['pointerup', 'pointercancel'] as const) {
		addEventListener(kind, () => (ended.abort(), then()), {
			capture: true,
			signal: ended.signal
		});
	}
}
