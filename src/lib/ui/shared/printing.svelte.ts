import { flushSync } from 'svelte';

let isOn = $state(false);

/** Whether the page is being printed: paper has whole what the screen folds. */
export const printing = {
	get isOn(): boolean {
		return isOn;
	}
};

function set(now: boolean): void {
	// At once: the browser takes the page as it is when this returns.
	flushSync(() => (isOn = now));
}

// Here and not in a component: what is only drawn because of the print must know too.
if (typeof window !== 'undefined') {
	addEventListener('beforeprint', () => set(true));
	addEventListener('afterprint', () => set(false));
}
