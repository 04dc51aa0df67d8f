import { expect, it } from 'vitest';
import { whiskerLines } from '$lib/ui/charts/whiskers';

// An axis of 66 teams over 660 pixels that begins at 100.
const toPixel = (teams: number) => 100 + teams * 10;

it('draws a whisker from the low to the high end, with a stop at either', () => {
	expect(whiskerLines([4, 14], toPixel, 50)).toEqual([
		[140, 50, 240, 50],
		[140, 45, 140, 55],
		[240, 45, 240, 55]
	]);
});
