import type { BarColours } from './exactBars';

/** The theme's colours as they stand for an element: a canvas does not inherit them. */
export function coloursOf(element: Element): BarColours {
	const style = getComputedStyle(element);
	const colour = (name: string) => style.getPropertyValue(name).trim();
	return {
		own: colour('--key'),
		other: colour('--key-pale'),
		ink: colour('--ink'),
		line: colour('--line'),
		paper: colour('--paper')
	};
}
