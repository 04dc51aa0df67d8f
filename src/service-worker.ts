/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, prerendered, version } from '$service-worker';

// Keeps the product in the browser. A new version is put by beside the old one and waits until a
// person asks for it, or no tab is left: see docs/decisions/0011-updates-that-wait.md.

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

/** The site's root: the folder of this very script, whatever path it is served under. */
const base = new URL('./', worker.location.href);
/** What the caches of all versions begin with. Another copy of the site has a path of its own. */
const ourCaches = `csirt-self-assessment ${base.pathname} `;
const cacheName = `${ourCaches}${version}`;
const everything = [
	...build,
	...files,
	...prerendered,
	// Made with the scripts; kit does not know of it.
	`${base.pathname}third-party-notices.txt`
];
/** Marks of what the build made, by the path from the root; see src/commands/stampWorker.mjs. */
const { marks } = globalThis as unknown as { marks: Record<string, string | undefined> };

worker.addEventListener('install', (event) => {
	event.waitUntil(keepEverything());
});

/** At once as many as a browser asks of a server: with all, an answer given meanwhile waits for them. */
const atOnce = 6;

async function keepEverything(): Promise<void> {
	// The worker itself may come again with other bytes: what it kept then is what the pages run on.
	const isInUse = await caches.has(cacheName);
	const cache = await caches.open(cacheName);
	try {
		for (let from = 0; from < everything.length; from += atOnce) {
			const few = everything.slice(from, from + atOnce);
			await Promise.all(few.map((path) => keep(cache, path)));
		}
	} catch (problem) {
		// All of a version or nothing of it.
		if (!isInUse) await caches.delete(cacheName);
		throw problem;
	}
}

/**
 * Keeps a file if it is what the build made. A server may answer 200 with something else: a page to log in
 * at, half of a new version, its start page for whatever it does not have.
 */
async function keep(cache: Cache, path: string): Promise<void> {
	// Past the browser's own cache, or an old page could be kept with new scripts. A page that was led
	// elsewhere could not be handed out later.
	const response = await fetch(path, { cache: 'reload', redirect: 'error' });
	const mark = await markOf(await response.clone().arrayBuffer());
	const isMade = response.ok && mark === marks[path.slice(base.pathname.length)];
	if (!isMade || !hasType(response, path)) throw new Error(`${path} is not what the build made`);
	await cache.put(path, response);
}

/** What a browser must be told of a file before it takes it for one of its kind. */
const types: readonly [ending: string, type: RegExp][] = [
	['/', /^text\/html\b/],
	['.js', /^(text|application)\/javascript\b/],
	['.css', /^text\/css\b/]
];

function hasType(response: Response, path: string): boolean {
	const type = types.find(([ending]) => path.endsWith(ending))?.[1];
	return type?.test(response.headers.get('Content-Type') ?? '') ?? true;
}

/** As the build writes it: the first 96 bits of the SHA-256. */
async function markOf(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return btoa(String.fromCharCode(...digest.subarray(0, 12)));
}

worker.addEventListener('activate', (event) => {
	// The tab of the very first visit is served from here on; later ones are by themselves.
	event.waitUntil(worker.clients.claim());
});

worker.addEventListener('message', (event: ExtendableMessageEvent) => {
	if (event.data === 'take over') event.waitUntil(worker.skipWaiting());
	if (event.data === 'tidy') event.waitUntil(tidy());
});

/** Lets go of the versions before, unless another tab may still be one of them. */
async function tidy(): Promise<void> {
	const tabs = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const ours = tabs.filter(({ url }) => url.startsWith(base.href));
	if (ours.length > 1 || worker.registration.waiting || worker.registration.installing) return;
	for (const name of await caches.keys()) {
		const isBefore = name.startsWith(ourCaches) && name !== cacheName;
		if (isBefore) await caches.delete(name);
	}
}

worker.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	const isOurs = url.origin === base.origin && url.pathname.startsWith(base.pathname);
	if (event.request.method === 'GET' && isOurs) event.respondWith(answer(event.request, url));
});

async function answer(request: Request, url: URL): Promise<Response> {
	const response = await answerKept(request, url).catch((problem: unknown) => {
		// Without its caches the browser still has the server.
		console.error('the caches cannot be read', problem);
		return undefined;
	});
	return response ?? fetch(request);
}

async function answerKept(request: Request, url: URL): Promise<Response | undefined> {
	const cache = await caches.open(cacheName);
	const kept = await cache.match(url.pathname);
	if (kept) return kept;
	// Each page has one address.
	const folder = /^(.*\/)index\.html$/.exec(url.pathname)?.[1];
	if (folder && (await cache.match(folder))) {
		return Response.redirect(`${folder}${url.search}`, 301);
	}
	// Without its slash a page's relative addresses would point one folder too high.
	if (request.mode === 'navigate' && (await cache.match(`${url.pathname}/`))) {
		return Response.redirect(`${url.pathname}/${url.search}`, 301);
	}
	return keptBefore(url);
}

/** A chunk of the version before, which an old tab asks for: the server may have it no longer. */
async function keptBefore(url: URL): Promise<Response | undefined> {
	if (!url.pathname.includes('/immutable/')) return undefined;
	for (const cacheName of await caches.keys()) {
		if (!cacheName.startsWith(ourCaches)) continue;
		const kept = await caches.match(url.pathname, { cacheName });
		if (kept) return kept;
	}
	return undefined;
}
