import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes out what the licences of others ask for: who made the parts that the product is built with, and
 * under which terms. Vite knows what it has put in; what a package has put into itself, only we do.
 *
 * @returns {import('vite').Plugin[]} Which emit one text file beside the scripts.
 */
export function thirdPartyNotices() {
	return [
		{
			name: 'third-party-notices',
			apply: 'build',
			config: () => ({ build: { license: { fileName: noticesFile } } }),
			generateBundle: {
				order: 'post',
				handler(_, bundle) {
					const file = bundle[noticesFile];
					if (file?.type === 'asset') file.source = withPackedPackages(String(file.source));
				}
			}
		}
	];
}

/** Beside the pages of a site. */
export const noticesFile = 'third-party-notices.txt';

/** Packages whose own file holds their dependencies already. */
const packing = ['docx'];

/** @param {string} notices */
function withPackedPackages(notices) {
	return packing.flatMap(foldersOfDependencies).reduce((text, folder) => {
		const { name, version, license } = described(folder);
		const heading = `\n## ${name} - ${version} (${license})\n\n`;
		return text.includes(heading) ? text : `${text}${heading}${licenceIn(folder)}\n`;
	}, notices);
}

/** @param {string} name */
function foldersOfDependencies(name) {
	const folder = join('node_modules', name);
	return Object.keys(described(folder).dependencies ?? {})
		.filter((dependency) => !dependency.startsWith('@types/'))
		.map((dependency) => {
			// One of its own, where the version of all others does not suit it.
			const own = join(folder, 'node_modules', dependency);
			return existsSync(own) ? own : join('node_modules', dependency);
		});
}

/**
 * @param {string} folder Of a package.
 * @returns {{ name: string, version: string, license: string, dependencies?: object }}
 */
function described(folder) {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** @param {string} folder @throws Error if the package has none: nobody may pass it on. */
function licenceIn(folder) {
	const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
	if (!file) throw new Error(`${folder} has no licence`);
	return readFileSync(join(folder, file), 'utf8').trim();
}

/**
 * Notices as the end of an HTML file, where a reader of the file finds them and no browser shows them.
 *
 * @param {string} notices
 */
export function asComment(notices) {
	return `\n<!--\n${notices.replaceAll('--', '- -')}\n-->\n`;
}
