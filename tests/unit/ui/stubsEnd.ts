import { afterAll, vi } from 'vitest';

// What a file of tests has put in the browser's place, or noted there, must not meet the next one: they share a page.
afterAll(() => {
	vi.unstubAllGlobals();
	localStorage.clear();
});
