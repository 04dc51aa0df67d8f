import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { parse } from 'svelte/compiler';

/** An import of a file, by the name that stands in it. */
export interface Import {
	specifier: string;
	isType: boolean;
}

/** Svelte's parser reads TypeScript too, so that one reader serves both kinds of file. */
export function treeOf(path: string, source: string): unknown {
	const isComponent = path.endsWith('.svelte');
	const component = isComponent ? source : `<script lang="ts">\n${source}\n</script>`;
	return parse(component, { modern: true });
}

/** Every import of a file: static or dynamic, of values or types, in script or markup. */
export function importsIn(path: string, source: string): Import[] {
	const found: Import[] = [];
	visit(treeOf(path, source), (node) => {
		const isType = node.importKind === 'type' || node.exportKind === 'type';
		switch (node.type) {
			case 'ImportDeclaration':
			case 'ExportAllDeclaration':
			case 'ExportNamedDeclaration':
				if (node.source) found.push({ specifier: nameIn(node.source), isType });
				break;
			case 'ImportExpression':
				found.push({ specifier: nameIn(node.source), isType: false });
				break;
			case 'TSImportType':
				found.push({ specifier: nameIn(node.argument), isType: true });
				break;
			case 'MetaProperty':
				// The bundler's import.meta.glob imports whole folders unseen.
				if (source.includes('import.meta.glob')) {
					found.push({ specifier: 'import.meta.glob', isType: false });
				}
				break;
		}
	});
	return found;
}

type Node = Record<string, unknown> & { type: string };

/** Shows every node of a tree. */
export function visit(value: unknown, see: (node: Node) => void): void {
	if (typeof value !== 'object' || value === null) return;
	if ('type' in value && typeof value.type === 'string') see(value as Node);
	for (const child of Object.values(value)) visit(child, see);
}

function nameIn(literal: unknown): string {
	const { value, expression } = literal as { value?: unknown; expression?: { value?: unknown } };
	const text = value ?? expression?.value;
	return typeof text === 'string' ? text : '(computed)';
}

const root = join(import.meta.dirname, '../../src');

/** The text of a file. `path` is relative to src. */
export function textOf(path: string): string {
	return readFileSync(join(root, path), 'utf8');
}

/** Paths of the code files in a folder, relative to src, with forward slashes. */
export function filesIn(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.map((name) => posix.join(folder, name.split(sep).join('/')))
		.filter((path) => /\.(ts|js|mjs|cjs|svelte)$/.test(path));
}
