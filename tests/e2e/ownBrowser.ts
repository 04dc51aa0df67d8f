import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../provide/chromium.mjs';
import { endTree } from '../endTree.mjs';
import { browserArguments } from './browserArguments';
import { foreignRequests } from './foreignRequests';

/** A browser of our own, with a folder that outlives it, which can be killed like a crash would. */
export interface OwnBrowser {
	page: Page;
	/** SIGKILL to the browser's process and all that it has started. Resolves when it is gone. */
	kill: () => Promise<void>;
	/** Closes it as a person does. */
	close: () => Promise<void>;
}

/**
 * Starts a browser on a folder in which it keeps what pages store.
 *
 * @throws Error if it ends before it can be driven.
 */
export async function startBrowser(folder: string): Promise<OwnBrowser> {
	const path = await findChromium();
	if (path === undefined) throw new Error('there is no Chromium');
	const started = spawn(
		path,
		[
			...browserArguments,
			// As in every story, a person whose browser speaks Japanese.
			'--lang=ja',
			'--accept-lang=ja',
			'--headless=new',
			'--remote-debugging-port=0',
			`--user-data-dir=${folder}`,
			'about:blank'
		],
		// A group of its own, so that its helpers can be killed with it.
		{ stdio: ['ignore', 'ignore', 'pipe'], detached: true }
	);
	const ended = once(started, 'exit');
	const browser = await chromium.connectOverCDP(await addressOf(started.stderr));
	const [context] = browser.contexts();
	if (!context || started.pid === undefined) throw new Error('the browser has no window');
	const pid = started.pid;
	const foreign = foreignRequests(context);
	const expectNoneForeign = () => {
		if (foreign.length > 0) throw new Error(`the pages have asked for ${foreign.join(', ')}`);
	};
	return {
		page: context.pages()[0] ?? (await context.newPage()),
		kill: async () => {
			endTree(pid);
			await ended;
			expectNoneForeign();
		},
		close: async () => {
			const session = await browser.newBrowserCDPSession();
			await session.send('Browser.close').catch(() => {});
			await ended;
			expectNoneForeign();
		}
	};
}

/** Where the browser says that it can be driven. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
	for await (const line of createInterface({ input: output })) {
		const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
		if (address !== undefined) {
			// What it says later must not fill the pipe.
			output.resume();
			return address;
		}
	}
	throw new Error('the browser ended before it could be driven');
}
