import type { Attachment } from 'svelte/attachments';

/**
 * Gives the focus to the nearest element around a control that goes away while it has it, of those that can
 * take it (`tabindex="-1"`). Browsers would put it at the top of the page, and who works with the keyboard or
 * a screen reader would begin there again.
 */
export const focusKept: Attachment<HTMLElement> = (element) => {
	let focused: Element | undefined;
	let around: readonly HTMLElement[] = [];

	function remember({ target }: FocusEvent) {
		if (!(target instanceof Element)) return;
		focused = target;
		around = homesOf(target);
	}

	const removals = new MutationObserver(() => {
		if (!focused || focused.isConnected) return;
		focused = undefined;
		if (document.activeElement !== document.body) return;
		around.find((home) => home.isConnected)?.focus({ preventScroll: true });
	});

	element.addEventListener('focusin', remember);
	removals.observe(element, { childList: true, subtree: true });
	return () => {
		element.removeEventListener('focusin', remember);
		removals.disconnect();
	};
};

/** The elements around one that can take the focus, the nearest first. */
function homesOf(element: Element): HTMLElement[] {
	const homes: HTMLElement[] = [];
	for (let each = element.parentElement; each; each = each.parentElement) {
		if (each.tabIndex === -1 && each.hasAttribute('tabindex')) homes.push(each);
	}
	return homes;
}
