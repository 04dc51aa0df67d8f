import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, sep } from 'node:path';
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

/** Whether a server of ours sends a file: two thirds of the site are the same files compressed. */
export function isServed(path: string): boolean {
	return !/\.(gz|br)$/.test(path);
}

/** What a story about versions looks at. */
const visited = ['', 'questionnaire/', 'questionnaire/1.1/', 'report/', 'safety/'];

/**
 * Makes a later version of the built site, as a next build would. Its worker keeps some pages and what they name,
 * of which each is one more request, as in the version before, which keeps all.
 *
 * @param gone The chunk, by a text that stands in it, which has another name in this version.
 */
export async function laterVersion(version: string, gone: string): Promise<LaterVersion> {
	const folder = await mkdtemp(join(tmpdir(), 'csirt-version-'));
	cpSync(build, folder, { recursive: true, filter: isServed });
	const scripts = join(folder, '_app/immutable');
	const found = readdirSync(scripts, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.js'))
		.filter((path) => readFileSync(join(scripts, path), 'utf8').includes(gone));
	const [chunk] = found;
	if (chunk === undefined || found.length > 1)
		throw new Error(`${found.length} chunks have ${gone}`);
	rmSync(join(scripts, chunk));

	const named = new Set(visited);
	for (const path of visited) {
		const file = join(folder, path, 'index.html');
		const page = readFileSync(file, 'utf8');
		for (const [part] of page.matchAll(/_app\/immutable\/[\w./-]+/g)) named.add(part);
		writeFileSync(file, page.replace('<meta charset="utf-8" />', `$&${mark(version)}`));
	}
	const worker = join(folder, 'service-worker.js');
	// Without the marks, which are made anew.
	const source = readFileSync(worker, 'utf8').replace(/^self\.marks=.*\n/, '');
	const name = basename(chunk);
	if (!source.includes(name)) throw new Error(`the worker does not keep ${name}`);
	const kept = source.replace(/,e\+`\/([^`]*)`/g, (each, path: string) =>
		named.has(path) && path !== `_app/immutable/${chunk.replaceAll(sep, '/')}` ? each : ''
	);
	const built = builtVersion();
	writeFileSync(worker, kept.replaceAll(built, `${built}-${version}`));
	stampWorker(folder);
	return { folder, gone: name, remove: () => rm(folder, { recursive: true }) };
}

/** The name of the version that was built. */
function builtVersion(): string {
	const text = readFileSync(join(build, '_app/version.json'), 'utf8');
	return (JSON.parse(text) as { version: string }).version;
}

/** The caches in which the worker keeps the files of a version. The answers have one of their own. */
export function keptVersions(page: Page): Promise<string[]> {
	return page.evaluate(async () =>
		(await caches.keys()).filter((name) => name !== 'csirt-self-assessment answers')
	);
}

/** Asks for a new version, and waits until the browser has given it up. Runs in the page. */
export async function untilGivenUp(): Promise<void> {
	const registration = await navigator.serviceWorker.ready;
	const isGivenUp = new Promise<void>((resolve, reject) => {
		const look = (worker: ServiceWorker | null) =>
			worker?.addEventListener('statechange', () => {
				if (worker.state === 'redundant') resolve();
				if (worker.state === 'installed') reject(new Error('it was taken'));
			});
		// A browser looks for a new version by itself, too: that one may be on its way already.
		look(registration.installing);
		registration.addEventListener('updatefound', () => look(registration.installing));
	});
	await registration.update();
	await isGivenUp;
}
