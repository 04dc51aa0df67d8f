import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import WebSocket from 'ws';
import { findFirefox } from '../provide/otherBrowsers.mjs';
import { findInPage, placeInPage, type Browser, type Find } from './browser';
import { untilAtRest } from './until';

interface Remote {
	type: string;
	value?: unknown;
	sharedId?: string;
}

/** What a function in the page is called with: plain values as text, or an element. */
type Given = { type: 'string'; value: string } | { sharedId: string };

const asText = (given: readonly unknown[]): Given => ({
	type: 'string',
	value: JSON.stringify(given)
});

/**
 * Starts a Firefox without a window, and drives it over WebDriver BiDi.
 *
 * @param folder Where it keeps its files.
 * @throws Error if it is not installed, or does not start.
 */
export async function startFirefox(folder: string): Promise<Browser> {
	const path = findFirefox();
	if (path === undefined) throw new Error('there is no Firefox');
	const profile = join(folder, 'profile');
	const downloads = join(folder, 'downloads');
	for (const each of [profile, downloads]) mkdirSync(each, { recursive: true });
	writeFileSync(join(profile, 'user.js'), preferences(downloads));
	const started = spawn(
		path,
		[
			'--headless',
			'--no-remote',
			'--profile',
			profile,
			'--remote-debugging-port',
			'0',
			'about:blank'
		],
		{
			stdio: ['ignore', 'ignore', 'pipe'],
			env: {
				...process.env,
				HOME: folder,
				TZ: 'Asia/Tokyo',
				MOZ_HEADLESS_WIDTH: '1600',
				MOZ_HEADLESS_HEIGHT: '1400'
			}
		}
	);
	const ended = once(started, 'exit');
	const socket = new WebSocket(`${await addressOf(started.stderr)}/session`);
	await once(socket, 'open');

	const messages: string[] = [];
	const waiting = new Map<number, (answer: Answer) => void>();
	interface Answer {
		id?: number;
		type: string;
		result?: unknown;
		error?: string;
		message?: string;
		method?: string;
		params?: { text?: string; level?: string; message?: string };
	}
	socket.on('message', (data) => {
		const answer = JSON.parse((data as Buffer).toString()) as Answer;
		if (answer.method === 'log.entryAdded') {
			messages.push(`${answer.params?.level}: ${answer.params?.text}`);
		}
		// Only a page with something unsaved asks, and no story leaves one.
		if (answer.method === 'browsingContext.userPromptOpened') {
			messages.push(`asked: ${answer.params?.message}`);
		}
		if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
	});
	let asked = 0;
	async function ask<Result>(method: string, params: object = {}): Promise<Result> {
		const id = ++asked;
		const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
		socket.send(JSON.stringify({ id, method, params }));
		const answer = await answered;
		waiting.delete(id);
		if (answer.type === 'error') throw new Error(`${method}: ${answer.error}: ${answer.message}`);
		return answer.result as Result;
	}

	const { capabilities } = await ask<{
		capabilities: { browserName: string; browserVersion: string };
	}>('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
	await ask('session.subscribe', {
		events: ['log.entryAdded', 'browsingContext.userPromptOpened']
	});
	const tabs = async () =>
		(
			await ask<{ contexts: { context: string }[] }>('browsingContext.getTree', { maxDepth: 0 })
		).contexts.map(({ context }) => context);
	let [context = ''] = await tabs();

	async function call(code: string, given: Given): Promise<Remote> {
		const answer = await ask<{
			type: string;
			result: Remote;
			exceptionDetails?: { text: string };
		}>('script.callFunction', {
			functionDeclaration: code,
			arguments: [given],
			target: { context },
			awaitPromise: true,
			userActivation: true
		});
		if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
		return answer.result;
	}

	function find(what: Find): Promise<{ sharedId: string }> {
		return untilAtRest(JSON.stringify(what), async () => {
			const code = `(given) => (${findInPage.toString()})(...JSON.parse(given))`;
			const { sharedId } = await call(code, asText([what]));
			if (sharedId === undefined) return undefined;
			const place = await call(placeInPage.toString(), { sharedId });
			return { found: { sharedId }, place: `${sharedId} ${place.value}` };
		});
	}

	async function press(what: Find): Promise<void> {
		const element = await find(what);
		await ask('input.performActions', {
			context,
			actions: [
				{
					type: 'pointer',
					id: 'mouse',
					actions: [
						{ type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
						{ type: 'pointerDown', button: 0 },
						{ type: 'pointerUp', button: 0 }
					]
				}
			]
		});
	}

	return {
		version: `Firefox ${capabilities.browserVersion}`,
		downloads,
		messages,
		open: async (url) =>
			void (await ask('browsingContext.navigate', { context, url, wait: 'complete' })),
		reload: async () => void (await ask('browsingContext.reload', { context, wait: 'complete' })),
		run: async (does, ...given) => {
			const { value } = await call(
				`async (given) => JSON.stringify(await (${does.toString()})(...JSON.parse(given)))`,
				asText(given)
			);
			return value === undefined ? (undefined as never) : JSON.parse(String(value));
		},
		press,
		type: async (what, text) => {
			await press(what);
			const keys = [...text].flatMap((value) => [
				{ type: 'keyDown', value },
				{ type: 'keyUp', value }
			]);
			await ask('input.performActions', {
				context,
				actions: [{ type: 'key', id: 'keyboard', actions: keys }]
			});
		},
		choose: async (what, files) =>
			void (await ask('input.setFiles', { context, element: await find(what), files })),
		resize: async (width, height) =>
			void (await ask('browsingContext.setViewport', { context, viewport: { width, height } })),
		picture: async () => {
			const { data } = await ask<{ data: string }>('browsingContext.captureScreenshot', {
				context
			});
			return Buffer.from(data, 'base64');
		},
		print: async () => {
			const { data } = await ask<{ data: string }>('browsingContext.print', { context });
			return Buffer.from(data, 'base64');
		},
		openTab: async () => {
			({ context } = await ask<{ context: string }>('browsingContext.create', { type: 'tab' }));
		},
		goToTab: async (place) => {
			context = (await tabs())[place] ?? '';
			await ask('browsingContext.activate', { context });
		},
		close: async () => {
			await ask('browser.close').catch(() => {});
			socket.terminate();
			started.kill();
			await ended;
		}
	};
}

/** What a person would have set, and nothing that asks the network. */
function preferences(downloads: string): string {
	const set = {
		'intl.accept_languages': 'ja',
		'browser.download.folderList': 2,
		'browser.download.dir': downloads,
		'browser.download.alwaysOpenPanel': false,
		'browser.helperApps.deleteTempFileOnExit': false,
		'browser.shell.checkDefaultBrowser': false,
		'browser.startup.page': 0,
		'browser.aboutwelcome.enabled': false,
		'datareporting.policy.dataSubmissionEnabled': false,
		'toolkit.telemetry.enabled': false,
		'app.update.enabled': false,
		'network.captive-portal-service.enabled': false,
		'network.connectivity-service.enabled': false,
		'browser.safebrowsing.downloads.enabled': false,
		'extensions.update.enabled': false,
		'app.normandy.enabled': false,
		'services.settings.server': 'data:,',
		'ui.prefersReducedMotion': 1,
		// No driver can press what Firefox asks outside of the page: whoever is asked says yes.
		'dom.storageManager.prompt.testing': true,
		'dom.storageManager.prompt.testing.allow': true
	};
	return Object.entries(set)
		.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
		.join('');
}

/** Where the browser says that it can be driven. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
	for await (const line of createInterface({ input: output })) {
		const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
		if (address !== undefined) {
			// What it says later must not fill the pipe.
			output.resume();
			return address;
		}
	}
	throw new Error('the browser ended before it could be driven');
}
