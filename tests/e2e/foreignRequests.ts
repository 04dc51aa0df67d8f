import type { BrowserContext } from '@playwright/test';

/** What leads to this very machine, under any of the names that stories give it, or to no machine at all. */
const here =
	/^(https?:\/\/(localhost|127\.0\.0\.1|intranet\.test)[:/]|file:|blob:|data:|about:|chrome)/;

/** Collects what a browser's pages ask of any other machine, which is never to be. */
export function foreignRequests(context: BrowserContext): string[] {
	const found: string[] = [];
	context.on('request', (request) => {
		if (!here.test(request.url())) found.push(request.url());
	});
	return found;
}
