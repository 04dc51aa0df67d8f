/** Chromium compiles all functions of such a file while it fetches it; others pass it over. */
const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * Has what a first click runs compiled beforehand, and not under the hand. See
 * docs/decisions/0057-what-a-first-click-waits-for.md.
 *
 * @param {readonly string[]} names Of the parts that a question is asked with.
 * @returns {import('vite').Plugin}
 */
export function compileHints(names) {
	return {
		name: 'compile-hints',
		enforce: 'post',
		generateBundle: {
			// The comment counts at the very beginning only, and Vite puts its lists there.
			order: 'post',
			handler(_, bundle) {
				for (const chunk of Object.values(bundle)) {
					if (chunk.type === 'chunk' && names.includes(chunk.name)) chunk.code = hint + chunk.code;
				}
			}
		}
	};
}
