import type { Part } from '$lib/storage/parts/partFile';

/** A part that was chosen on another page and is to be opened on the page for it. */
class PartToOpen {
	part = $state.raw<Part>();
}

export const partToOpen = new PartToOpen();
