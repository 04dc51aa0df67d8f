import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Renders pages of the built site in another language than that of the files, and writes them as JSON, by
// path. In a process of its own: what a page opens would keep the build from ending.
//
// node renderIn.mjs FOLDER LANGUAGE PATHS…

const [folder = '', language = '', ...paths] = process.argv.slice(2);
/** @param {string} name */
const from = (name) => import(pathToFileURL(join(folder, name)).href);
const { Server } = await from('index.js');
const { manifest } = await from('manifest-full.js');
const server = new Server(manifest);
await server.init({ env: {} });

/** @type {Record<string, string>} */
const pages = {};
for (const path of paths) {
	const request = new Request(new URL(path, 'http://made.when.built/'), {
		headers: { 'accept-language': language }
	});
	const response = await server.respond(request, { getClientAddress: () => '' });
	if (!response.ok) throw new Error(`${path} cannot be made in ${language}: ${response.status}`);
	pages[path] = await response.text();
}
process.stdout.write(JSON.stringify(pages), () => process.exit());
