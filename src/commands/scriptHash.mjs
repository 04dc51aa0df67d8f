import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { root } from './install.mjs';

/**
 * The hash by which a content security policy allows the script that stands in a page's template. Kit knows
 * only those of the scripts that it writes itself.
 *
 * @param {string} template Its path from the root.
 * @returns {`sha256-${string}`}
 * @throws Error if there is not exactly one.
 */
export function hashOfScript(template) {
	const scripts = [...readFileSync(new URL(template, root), 'utf8').matchAll(pattern)];
	const [, text] = scripts[0] ?? [];
	if (text === undefined || scripts.length > 1) throw new Error(`${template} has no one script`);
	return hashOf(text);
}

/**
 * The hash of a script that is put into pages whole.
 *
 * @param {string} file Its path from the root.
 * @returns {`sha256-${string}`}
 */
export function hashOfFile(file) {
	return hashOf(readFileSync(new URL(file, root), 'utf8'));
}

/** The hash of the text of a script. @param {string} text @returns {`sha256-${string}`} */
export function hashOf(text) {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const pattern = /<script>([^]*?)<\/script>/g;
