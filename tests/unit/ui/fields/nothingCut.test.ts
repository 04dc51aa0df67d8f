import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.svelte'))
	.map((path) => join('src', path));

const having = (pattern: RegExp) =>
	components.filter((path) => pattern.test(readFileSync(path, 'utf8')));

it('no field has the browser cut what is pasted: LimitedText keeps it on screen and says what is too long', () => {
	expect(components.length).toBeGreaterThan(100);
	expect(having(/\bmaxlength\b/)).toEqual([]);
});

it('no field has the browser read a number, which it throws away where it cannot: NumberField keeps it', () => {
	expect(having(/type="number"/)).toEqual([]);
	const withNumbers = having(/<NumberField\b/).map((path) => basename(path, '.svelte'));
	expect(withNumbers).toEqual(expect.arrayContaining(['GroupPage', 'TargetField']));
});
