import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/**
 * Writes the routes of the single HTML file: for every file of the site's routes one that hands on
 * its component or its `load`, and nothing else.
 *
 * A page that is an address after `#` takes no page options (`prerender`, `entries` …): kit ends
 * the build at the sight of one. So the routes cannot be the same files, and a second set written
 * by hand would be forgotten.
 *
 * @param {string} routes Folder of the site's routes.
 * @param {string} target Folder to write; what is in it goes.
 */
export function writeSingleRoutes(routes, target) {
	rmSync(target, { recursive: true, force: true });
	for (const path of readdirSync(routes, { recursive: true, encoding: 'utf8' })) {
		if (!basename(path).startsWith('+')) continue;
		const original = join(routes, path);
		const text = handOn(
			basename(path),
			relative(dirname(join(target, path)), original).replaceAll(sep, '/'),
			readFileSync(original, 'utf8')
		);
		if (text === undefined) continue;
		mkdirSync(dirname(join(target, path)), { recursive: true });
		writeFileSync(join(target, path), text);
	}
}

/**
 * @param {string} name A file of a route.
 * @param {string} original Where it stands, from where the new one stands.
 * @param {string} source What is in it.
 * @returns {string | undefined} Nothing, where there is nothing to hand on.
 * @throws Error for a file that only a server could run.
 */
function handOn(name, original, source) {
	if (name.endsWith('.svelte')) {
		return `<script>\n\timport Original from '${original}';\n\tconst props = $props();\n</script>\n\n<Original {...props} />\n`;
	}
	if (!/^\+(page|layout)\.[jt]s$/.test(name)) {
		throw new Error(`${original} needs a server, and the single file has none`);
	}
	const loads = /^export (\{|const|async function|function) load\b/m.test(source);
	return loads ? `export { load } from '${original.replace(/\.[jt]s$/, '')}';\n` : undefined;
}
