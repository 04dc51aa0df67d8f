import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('no field has the browser cut what is pasted: LimitedText keeps it on screen and says what is too long', () => {
	const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.svelte'))
		.map((path) => join('src', path));
	expect(components.length).toBeGreaterThan(100);
	const cutting = components.filter((path) => /\bmaxlength\b/.test(readFileSync(path, 'utf8')));
	expect(cutting).toEqual([]);
});
