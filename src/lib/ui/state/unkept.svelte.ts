import { untrack } from 'svelte';

/** How many fields on screen hold more than is kept, or something that is not. */
let fields = $state(0);

/** Whether what stands in the fields is kept whole. */
export function isKeptWhole(): boolean {
	return fields === 0;
}

/**
 * Notes that a field holds something that is not kept. For an effect.
 *
 * @returns What takes the note away, once.
 */
export function noteUnkept(): () => void {
	// The effect that notes it does not follow the others.
	untrack(() => fields++);
	return () => void fields--;
}
