const name = "'svelte'";
/** How kit's client takes svelte: as one object, with all that svelte has. */
const kits = `import * as svelte from ${name};`;
const parts = `const { onMount, tick } = svelte;`;

/**
 * Has kit's client import from svelte what it uses of it, so that the rest stays out of every page.
 *
 * @returns {import('vite').Plugin}
 */
export function namedImports() {
	return {
		name: 'named-imports',
		apply: 'build',
		transform: {
			filter: { id: /\/kit\/src\/runtime\/client\/client\.js$/ },
			handler: (code) => ({ code: withNames(code), map: null })
		}
	};
}

/**
 * @param {string} code
 * @returns {string}
 * @throws Error if kit's client takes svelte in another way, or more of it.
 */
export function withNames(code) {
	const used = [...code.matchAll(/(?<![\w./])svelte\??\.(\w+)/g)].map(([, part]) => part ?? '');
	const named = ['fork', 'settled', 'tick', 'untrack'];
	const isOther = used.some((part) => !named.includes(part));
	if (isOther || !code.includes(kits) || !code.includes(parts)) {
		throw new Error("kit's client takes svelte in another way by now");
	}
	// Preloads by forks are not switched on.
	return code
		.replace(kits, `import { onMount, settled, tick, untrack as untracked } from ${name};`)
		.replace(parts, 'const svelte = { settled, tick, untrack: untracked, fork: undefined };');
}
