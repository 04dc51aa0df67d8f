import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, importsIn, textOf } from './sourceFiles';

/** The file that an import names; none where it is a package. */
function fileOf(from: string, specifier: string, known: ReadonlySet<string>): string[] {
	const path = specifier.startsWith('.')
		? posix.join(posix.dirname(from), specifier)
		: specifier.replace(/^\$lib\//, 'lib/');
	return [path, `${path}.ts`, `${path}.svelte.ts`].filter((each) => known.has(each)).slice(0, 1);
}

/** Each circle once, from the file where a walk meets it first. */
function circlesIn(importedBy: ReadonlyMap<string, readonly string[]>): string[] {
	const circles: string[] = [];
	const done = new Set<string>();
	const walk = (path: string, way: readonly string[]) => {
		const at = way.indexOf(path);
		if (at >= 0) circles.push([...way.slice(at), path].join(' → '));
		if (at >= 0 || done.has(path)) return;
		for (const next of importedBy.get(path) ?? []) walk(next, [...way, path]);
		done.add(path);
	};
	for (const path of importedBy.keys()) walk(path, []);
	return circles;
}

// Every file is parsed, which takes a busy machine a while.
describe('src', { timeout: 60_000 }, () => {
	it('has no file that imports itself through others, be it by type', () => {
		// Of the commands those in TypeScript: the others are written for Node, not for Svelte's parser.
		const files = filesIn('.').filter((path) => !path.endsWith('js'));
		const known = new Set(files);
		const importedBy = new Map(
			files.map((path) => [
				path,
				importsIn(path, textOf(path)).flatMap(({ specifier }) => fileOf(path, specifier, known))
			])
		);
		expect(circlesIn(importedBy)).toEqual([]);
	});

	it('would find a circle', () => {
		const circle = new Map([
			['a', ['b']],
			['b', ['c', 'd']],
			['c', ['a']],
			['d', []]
		]);
		expect(circlesIn(circle)).toEqual(['a → b → c → a']);
	});
});
