/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, prerendered, version } from '$service-worker';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const cacheName = `csirt-self-assessment ${version}`;

/** The site's root: the folder of this very script, whatever path it is served under. */
const base = new URL('./', worker.location.href);
const everything = [...build, ...files, ...prerendered];

worker.addEventListener('install', (event) => {
	event.waitUntil(keepEverything());
});

async function keepEverything(): Promise<void> {
	const cache = await caches.open(cacheName);
	// Past the browser's own cache, or an old page could be kept with new scripts.
	await cache.addAll(everything.map((path) => new Request(path, { cache: 'reload' })));
	await worker.skipWaiting();
}

worker.addEventListener('activate', (event) => {
	event.waitUntil(takeOver());
});

async function takeOver(): Promise<void> {
	for (const name of await caches.keys()) {
		if (name.startsWith('csirt-self-assessment ') && name !== cacheName) await caches.delete(name);
	}
	await worker.clients.claim();
}

worker.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	const isOurs = url.origin === base.origin && url.pathname.startsWith(base.pathname);
	if (event.request.method === 'GET' && isOurs) event.respondWith(answer(event.request, url));
});

async function answer(request: Request, url: URL): Promise<Response> {
	const cache = await caches.open(cacheName);
	const kept = await cache.match(url.pathname);
	if (kept) return kept;
	// Without its slash a page's relative addresses would point one folder too high.
	if (request.mode === 'navigate' && (await cache.match(`${url.pathname}/`))) {
		return Response.redirect(`${url.pathname}/${url.search}`, 301);
	}
	return fetch(request);
}
