import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Writes into the worker of a built site by what marks it tells each file: without them it could not know
 * whether what a server hands out is what the build made. Again, after a change to the files.
 *
 * @param {string} folder The site.
 */
export function stampWorker(folder) {
	const worker = join(folder, 'service-worker.js');
	const marks = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(gz|br)$|^service-worker\.js$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => [addressOf(file.slice(folder.length + 1)), markOf(readFileSync(file))]);
	const code = readFileSync(worker, 'utf8').replace(stamp, '');
	writeFileSync(worker, `self.marks=${JSON.stringify(Object.fromEntries(marks))};\n${code}`);
}

const stamp = /^self\.marks=.*\n/;

/** The path that a page or a file is asked for by. @param {string} file */
function addressOf(file) {
	return file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1');
}

/**
 * The first 96 bits of the SHA-256. No guard against attackers, who would change the worker as well.
 *
 * @param {Uint8Array} bytes
 */
function markOf(bytes) {
	return createHash('sha256').update(bytes).digest('base64').slice(0, 16);
}
