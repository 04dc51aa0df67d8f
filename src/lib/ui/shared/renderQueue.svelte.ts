import { flushSync } from 'svelte';
import { yieldToMain } from './yieldToMain';

/** What is still to be drawn, in the order of the page: nothing that is there is pushed down by it. */
const waiting: (() => void)[] = [];
/** Where the next one that comes stands: a block within a block comes before what follows the two. */
let place = 0;
let isDrawing = $state(false);

/**
 * Long pages are drawn block by block, from the top, so that the first screen is there at once and the
 * page hears its reader while the rest comes.
 */
export const renderQueue = {
	/** Whether something is still to be drawn. */
	get areLeft(): boolean {
		return isDrawing;
	},

	/**
	 * Draws a block when its turn comes.
	 *
	 * @param isOnPaper Nobody sees it on the screen, so it comes after all that is seen.
	 * @returns What takes it back, where the block is not wanted any longer.
	 */
	take(draw: () => void, isOnPaper = false): () => void {
		if (isOnPaper) waiting.push(draw);
		else waiting.splice(place++, 0, draw);
		if (!isDrawing) void drawAll();
		return () => takeBack(draw);
	}
};

async function drawAll(): Promise<void> {
	isDrawing = true;
	// Paper has the whole page, and a link may lead to a place that is not there yet.
	addEventListener('beforeprint', drawRest);
	addEventListener('hashchange', goToPlace);
	// Not in the task that is drawing what stands around the blocks.
	await new Promise((resolve) => setTimeout(resolve));
	const rest = yieldToMain();
	try {
		while (drawNext()) await rest();
	} finally {
		// A block that cannot be drawn must not leave the page busy for ever.
		removeEventListener('beforeprint', drawRest);
		removeEventListener('hashchange', goToPlace);
		isDrawing = false;
	}
}

function drawNext(): boolean {
	const draw = waiting.shift();
	if (!draw) return false;
	place = 0;
	try {
		// Now, or a turn would have no length that can be measured.
		flushSync(draw);
	} finally {
		place = waiting.length;
	}
	return true;
}

function takeBack(draw: () => void): void {
	const position = waiting.indexOf(draw);
	if (position === -1) return;
	waiting.splice(position, 1);
	if (position < place) place--;
}

function drawRest(): void {
	while (drawNext());
}

function goToPlace(): void {
	drawRest();
	document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
