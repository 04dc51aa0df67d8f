import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes the template of the single HTML file: that of the site, without the links to files beside it, and
 * without fetching ahead, where there is nothing to fetch.
 *
 * @param {string} site Path of the site's template.
 * @param {string} target Path to write.
 * @throws Error if the site's template has no such link any more.
 */
export function writeSingleTemplate(site, target) {
	const text = readFileSync(site, 'utf8');
	const single = text
		.replace(/\n\s*<link rel="(?:icon|manifest)"[^>]*>/g, '')
		.replace(' data-sveltekit-preload-data="hover"', '');
	if (single === text) throw new Error(`${site} links to no file`);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, single);
}
