import type { Entries } from '$lib/data/answer';
import type { Opened } from '$lib/ui/state/opened';

/** The answers on screen, once there is a screen. */
let onScreen: (() => Entries | undefined) | undefined;

/** Prepares reports from now on for the answers that are on screen, not for those that were found at first. */
export function prepareFor(entries: () => Entries | undefined): void {
	onScreen = entries;
}

/** The answers that a report is of which is shown next. */
export function entriesNow(opened: Opened): Entries | undefined {
	if (onScreen) return onScreen();
	if (opened.status !== 'works') return undefined;
	const { assessments, openId } = opened.found;
	return assessments.find(({ id }) => id === openId)?.entries;
}
