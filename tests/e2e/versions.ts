import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { stampWorker } from '../../src/commands/stampWorker.mjs';

const build = fileURLToPath(new URL('../../build', import.meta.url));

/** A later version of the built site: another worker, pages that say so, and one chunk renamed. */
export interface LaterVersion {
	folder: string;
	/** A chunk of the version before that this one does not have any more. */
	gone: string;
	remove: () => Promise<void>;
}

/** What a page of a later version says of itself, where nobody sees it. */
function mark(version: string): string {
	return `<meta name="later-version" content="${version}">`;
}

/**
 * Makes a later version of the built site, as a next build would.
 *
 * @param gone The chunk, by a text that stands in it, which has another name in this version.
 */
export async function laterVersion(version: string, gone: string): Promise<LaterVersion> {
	const folder = await mkdtemp(join(tmpdir(), 'csirt-version-'));
	await cp(build, folder, { recursive: true });
	const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));

	const chunks = files.filter((path) => /immutable.*\.js$/.test(path));
	const found: string[] = [];
	for (const path of chunks) if ((await readFile(path, 'utf8')).includes(gone)) found.push(path);
	const [chunk] = found;
	if (chunk === undefined || found.length > 1)
		throw new Error(`${found.length} chunks have ${gone}`);
	await rm(chunk);

	for (const path of files.filter((each) => each.endsWith('.html'))) {
		const page = await readFile(path, 'utf8');
		await writeFile(path, page.replace('<meta charset="utf-8" />', `$&${mark(version)}`));
	}
	const worker = join(folder, 'service-worker.js');
	const name = chunk.replace(/^.*[\\/]/, '');
	// Without the marks, which are made anew.
	const source = (await readFile(worker, 'utf8')).replace(/^self\.marks=.*\n/, '');
	const list = new RegExp(`,[^,]*/${name.replaceAll('.', '\\.')}[\`"']`);
	if (!list.test(source)) throw new Error(`the worker does not keep ${name}`);
	await writeFile(
		worker,
		source.replace(list, '').replaceAll(await builtVersion(), `${await builtVersion()}-${version}`)
	);
	stampWorker(folder);
	return { folder, gone: name, remove: () => rm(folder, { recursive: true }) };
}

/** The name of the version that was built. */
async function builtVersion(): Promise<string> {
	const { version } = JSON.parse(await readFile(join(build, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	return version;
}

/** The caches in which the worker keeps the files of a version. The answers have one of their own. */
export function keptVersions(page: Page): Promise<string[]> {
	return page.evaluate(async () =>
		(await caches.keys()).filter((name) => name !== 'csirt-self-assessment answers')
	);
}
