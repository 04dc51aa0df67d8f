import type { Attachment } from 'svelte/attachments';

/**
 * Lets a double click press a button of this element once: after the first click another button,
 * or the same one of the next row, may stand in its place.
 */
export const pressedOnce: Attachment<HTMLElement> = (element) => {
	const stopSecond = (event: MouseEvent) => {
		if (event.detail > 1) event.stopPropagation();
	};
	element.addEventListener('click', stopSecond, { capture: true });
	return () => element.removeEventListener('click', stopSecond, { capture: true });
};
