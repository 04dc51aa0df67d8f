import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, textOf, treeOf, visit } from './sourceFiles';

const known = new Set(['routes', 'lib'].flatMap(filesIn));

/** Files that come with a file before it runs: what it imports by value, not on demand. */
function fetchedWith(path: string): string[] {
	const found: string[] = [];
	visit(treeOf(path, textOf(path)), (node) => {
		const isDeclared = /^(Import|ExportAll|ExportNamed)Declaration$/.test(node.type);
		if (!isDeclared || node.importKind === 'type' || node.exportKind === 'type') return;
		const specifier = (node.source as { value?: string } | null)?.value ?? '';
		const plain = specifier.startsWith('.')
			? posix.join(posix.dirname(path), specifier)
			: specifier.replace(/^\$lib\//, 'lib/');
		const file = [plain, `${plain}.ts`, `${plain}.svelte.ts`].find((each) => known.has(each));
		if (file) found.push(file);
	});
	return found;
}

/** All that comes with some files. */
function allWith(paths: readonly string[]): Set<string> {
	const all = new Set(paths);
	for (const path of all) for (const next of fetchedWith(path)) all.add(next);
	return all;
}

/** What other frameworks are made of, but for the shape of a saved answer and what asks for them on demand. */
const isOfFrameworks = (path: string) =>
	/\/frameworks\/|minimumPacks|minimumFile/.test(path) && !/\/(given|withLevels)\.ts$/.test(path);

describe('other frameworks', () => {
	const pages = filesIn('routes');

	it('come with no page but their own', () => {
		const others = pages.filter((path) => !path.startsWith('routes/frameworks/'));
		expect(others.length).toBeGreaterThan(20);
		expect([...allWith(others)].filter(isOfFrameworks)).toEqual([]);
	});

	it('come with that one', () => {
		const own = pages.filter((path) => path.startsWith('routes/frameworks/'));
		expect([...allWith(own)].filter(isOfFrameworks).length).toBeGreaterThan(10);
	});
});
