import { describe, expect, it } from 'vitest';
import { filesIn, textOf, treeOf, visit } from '../sourceFiles';

/** Colons that stand in a component between two values: they are Latin ones in every language. */
function latinColons(path: string, source: string): string[] {
	const found: string[] = [];
	visit(treeOf(path, source), (node) => {
		if (node.type !== 'Text' || typeof node.data !== 'string') return;
		if (/^: |[^\s]: ?$/.test(node.data)) found.push(`${path}: ${JSON.stringify(node.data)}`);
	});
	return found;
}

// What stands between a name and what it names differs by language: `colon()` knows it.
describe('the components', { timeout: 60_000 }, () => {
	it('write no colon themselves', () => {
		const found = [...filesIn('lib/ui'), ...filesIn('routes')]
			.filter((path) => path.endsWith('.svelte'))
			.flatMap((path) => latinColons(path, textOf(path)));
		expect(found).toEqual([]);
	});

	it('would be found', () => {
		const wrong = '<p>{a}<span>: {b}</span></p><p aria-label="x: {a}">{a}：{b}</p>';
		expect(latinColons('x.svelte', wrong)).toEqual(['x.svelte: ": "', 'x.svelte: "x: "']);
	});
});
