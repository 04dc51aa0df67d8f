import type { Attachment } from 'svelte/attachments';

/** How long a text must have been so before it is said, in milliseconds: longer than between two letters. */
const quiet = 1000;

/**
 * For a live region that says how work has ended, once nothing has begun for a moment. Whoever types hears
 * that it is saved when they pause, not after every letter; what was so before any work is not said.
 *
 * @returns What puts the text into the region, told whether work is under way.
 */
export function saidWhenQuiet(): (text: string, isWorking: boolean) => Attachment<HTMLElement> {
	let hasWorked = false;
	return (text, isWorking) => (element) => {
		hasWorked ||= isWorking;
		if (isWorking || !hasWorked) return;
		const timer = setTimeout(() => (element.textContent = text), quiet);
		return () => {
			clearTimeout(timer);
			element.textContent = '';
		};
	};
}
