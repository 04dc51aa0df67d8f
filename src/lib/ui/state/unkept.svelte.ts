import { SvelteSet } from 'svelte/reactivity';

/** The fields on screen that hold more than is kept, or something that is not. */
const fields = new SvelteSet<symbol>();

/** Whether what stands in the fields is kept whole. */
export function isKeptWhole(): boolean {
	return fields.size === 0;
}

/**
 * Notes that a field holds something that is not kept. For an effect.
 *
 * @returns What takes the note away.
 */
export function noteUnkept(): () => void {
	const field = Symbol();
	fields.add(field);
	return () => fields.delete(field);
}
