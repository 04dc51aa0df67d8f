import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findWebKit } from '../provide/otherBrowsers.mjs';
import { findInPage, placeInPage, type Browser, type Find } from './browser';
import { until, untilAtRest } from './until';

/** How a reference to an element is written in WebDriver. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * Starts WebKitGTK's own small browser on a screen that nobody sees, and drives it over WebDriver.
 *
 * @param folder Where it keeps its files.
 * @throws Error if it is not installed, or does not start.
 */
export async function startWebKit(folder: string): Promise<Browser> {
	const paths = findWebKit();
	if (!paths) throw new Error('there is no WebKit');
	const downloads = join(folder, 'downloads');
	mkdirSync(downloads, { recursive: true });
	writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
	// Bars as narrow as can be: a window is no narrower than its buttons.
	mkdirSync(join(folder, 'gtk-3.0'));
	writeFileSync(
		join(folder, 'gtk-3.0', 'gtk.css'),
		'* { min-width: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }'
	);
	const screen = spawn(
		paths.screen,
		['-displayfd', '1', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
		{
			stdio: ['ignore', 'pipe', 'ignore']
		}
	);
	const number = await firstLine(screen.stdout);
	const port = await freePort();
	const driver = spawn(paths.driver, [`--port=${port}`], {
		stdio: 'ignore',
		env: {
			...process.env,
			DISPLAY: `:${number}`,
			HOME: folder,
			XDG_CONFIG_HOME: folder,
			XDG_CACHE_HOME: folder,
			XDG_DATA_HOME: folder,
			LANG: 'ja_JP.UTF-8',
			LANGUAGE: 'ja',
			TZ: 'Asia/Tokyo',
			LIBGL_ALWAYS_SOFTWARE: '1',
			WEBKIT_DISABLE_COMPOSITING_MODE: '1',
			NO_AT_BRIDGE: '1'
		}
	});
	const server = `http://127.0.0.1:${port}`;
	await untilReady(server, driver);

	async function ask<Result>(method: string, path: string, body?: unknown): Promise<Result> {
		const response = await fetch(server + path, {
			method,
			// The driver leaves a picture without an answer at times.
			signal: AbortSignal.timeout(90_000),
			...(method === 'POST' && { body: JSON.stringify(body ?? {}) })
		});
		const { value } = (await response.json()) as { value: Result & { error?: string } };
		if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
		return value;
	}

	const { sessionId, capabilities } = await ask<{
		sessionId: string;
		capabilities: { browserName: string; browserVersion: string };
	}>('POST', '/session', {
		capabilities: {
			alwaysMatch: {
				acceptInsecureCerts: true,
				timeouts: { script: 60_000, pageLoad: 60_000 },
				'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] }
			}
		}
	});
	const session = `/session/${sessionId}`;
	const get = <Result>(path: string) => ask<Result>('GET', session + path);
	const post = <Result>(path: string, body?: unknown) => ask<Result>('POST', session + path, body);

	function find(what: Find): Promise<string> {
		return untilAtRest(JSON.stringify(what), async () => {
			const [found, place] = await post<[Record<string, string> | null, string]>('/execute/sync', {
				script: `const found = (${findInPage.toString()})(arguments[0]);
					return [found, found ? (${placeInPage.toString()})(found) : ''];`,
				args: [what]
			});
			const element = found?.[elementKey];
			return element === undefined ? undefined : { found: element, place: element + place };
		});
	}

	function sizeOfPage(): Promise<[number, number]> {
		return post('/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
	}

	const tabs = [await get<string>('/window')];

	return {
		version: `WebKitGTK ${capabilities.browserVersion} (${capabilities.browserName})`,
		downloads,
		messages: [],
		open: (url) => post('/url', { url }),
		reload: () => post('/refresh'),
		run: (does, ...given) =>
			post('/execute/async', {
				script: `const done = arguments[1];
					Promise.resolve((${does.toString()})(...arguments[0])).then(
						(value) => done({ value }), (problem) => done({ problem: String(problem) }));`,
				args: [given]
			}).then((answer) => {
				const { value, problem } = answer as { value: never; problem?: string };
				if (problem !== undefined) throw new Error(problem);
				return value;
			}),
		press: async (what) => post(`/element/${await find(what)}/click`),
		type: async (what, text) => post(`/element/${await find(what)}/value`, { text }),
		choose: async (what, files) =>
			post(`/element/${await find(what)}/value`, { text: files.join('\n') }),
		resize: async (width, height) => {
			// The window is larger than the page in it by its bars; the page hears of a new size later.
			const window = await get<{ width: number; height: number }>('/window/rect');
			const [w, h] = await sizeOfPage();
			await post('/window/rect', {
				width: width + window.width - w,
				height: height + window.height - h
			});
			await until(`a page of ${width} × ${height} px`, async () => {
				const size = await sizeOfPage();
				return size[0] === width && size[1] === height;
			});
		},
		picture: async () => Buffer.from(await get<string>('/screenshot'), 'base64'),
		print: async () => Buffer.from(await post<string>('/print'), 'base64'),
		openTab: async () => {
			const { handle } = await post<{ handle: string }>('/window/new', { type: 'tab' });
			tabs.push(handle);
			await post('/window', { handle });
		},
		goToTab: async (place) => post('/window', { handle: tabs[place] }),
		close: async () => {
			await ask('DELETE', session).catch(() => {});
			driver.kill();
			screen.kill();
			await Promise.all([driver, screen].map((each) => each.exitCode ?? once(each, 'exit')));
		}
	};
}

async function firstLine(output: NodeJS.ReadableStream): Promise<string> {
	for await (const line of createInterface({ input: output })) return line;
	throw new Error('the screen ended before it was there');
}

/** A port that nothing listens at. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error(`listening on ${address}`);
	return address.port;
}

/** Asks until the driver answers: it does not say when it listens. */
async function untilReady(server: string, driver: ChildProcess): Promise<void> {
	while (driver.exitCode === null) {
		const isThere = await fetch(`${server}/status`).then(
			({ ok }) => ok,
			() => false
		);
		if (isThere) return;
		await new Promise((done) => setTimeout(done, 50));
	}
	throw new Error('the driver ended before it could be asked');
}
