import { describe, expect, it } from 'vitest';
import { filesIn, textOf, treeOf, visit } from './sourceFiles';

describe('the engine', () => {
	const impure = ['Date', 'random', 'performance', 'crypto', 'setTimeout', 'console'];
	const ofBrowser = ['window', 'document', 'navigator', 'fetch', 'localStorage', 'indexedDB'];

	function unwantedIn(path: string, source: string): string[] {
		const found: string[] = [];
		visit(treeOf(path, source), ({ type, name }) => {
			const isUnwanted = typeof name === 'string' && [...impure, ...ofBrowser].includes(name);
			if (type === 'Identifier' && isUnwanted) found.push(`${path}: ${name}`);
		});
		return found;
	}

	it('asks no clock, no chance and no browser', () => {
		const unwanted = filesIn('lib/engine').flatMap((path) => unwantedIn(path, textOf(path)));
		expect(unwanted).toEqual([]);
	});

	it.each(['new Date()', 'Math.random()', 'document.title'])(
		'would be found to ask %s',
		(source) => {
			expect(unwantedIn('lib/engine/x.ts', `export const x = ${source};`)).toHaveLength(1);
		}
	);
});
