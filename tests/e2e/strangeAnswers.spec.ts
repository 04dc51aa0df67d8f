import { cpSync } from 'node:fs';
import { appendFile, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as plain, type Page } from '@playwright/test';
import sirv from 'sirv';
import { begin, test } from './story';
import { isServed, keptVersions, laterVersion, untilGivenUp } from './versions';
import { beginKept, expectKept } from './ways';

test.use({ serviceWorkers: 'allow' });

const build = fileURLToPath(new URL('../../build', import.meta.url));

/** What a host may put in the place of a file of a new version, with 200 as its answer. */
const instead: Record<string, (folder: string) => Promise<void>> = {
	'a page to log in at': (folder) =>
		writeFile(join(folder, 'safety/index.html'), '<!doctype html><title>Log in</title>'),
	'a page of the version before': (folder) =>
		copyFile(join(build, 'report/index.html'), join(folder, 'report/index.html')),
	'its start page in the place of a script': async (folder) => {
		const page = await readFile(join(folder, 'index.html'), 'utf8');
		const [script] = /_app\/immutable\/entry\/[^"]+\.js/.exec(page)!;
		await copyFile(join(folder, 'index.html'), join(folder, script));
	}
};

// Each in a window of its own: a version that is still on its way would be whole with what the next one serves.
for (const [name, put] of Object.entries(instead)) {
	test(`a new version of which the server hands out ${name} is not taken`, async ({
		page,
		site
	}) => {
		await beginKept(page, site.address);
		const later = await laterVersion('2', 'Fuji Xerox CERT');
		await put(later.folder);
		site.replace(later.folder);
		await page.evaluate(untilGivenUp);
		expect(await keptVersions(page)).toHaveLength(1);
		await page.goto(`${site.address}report/`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		site.replace(build);
		await later.remove();
	});
}

test('the version in use stays where its worker comes with other bytes and cannot be kept', async ({
	page,
	site
}) => {
	await beginKept(page, site.address);
	const folder = await mkdtemp(join(tmpdir(), 'csirt-same-'));
	cpSync(build, folder, { recursive: true, filter: isServed });
	await appendFile(join(folder, 'service-worker.js'), '// as a proxy leaves it');
	await writeFile(join(folder, 'safety/index.html'), '<!doctype html><title>Log in</title>');
	const versions = await keptVersions(page);
	site.replace(folder);
	await page.evaluate(untilGivenUp);
	expect(await keptVersions(page)).toEqual(versions);
	await page.goto(`${site.address}safety/`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	site.replace(build);
	await rm(folder, { recursive: true });
});

test('pages still come from the server where the caches cannot be read', async ({ page, site }) => {
	const folder = await mkdtemp(join(tmpdir(), 'csirt-caches-'));
	cpSync(build, folder, { recursive: true, filter: isServed });
	await appendFile(join(folder, 'service-worker.js'), breaksCaches);
	site.replace(folder);
	await begin(page, site.address);
	await expectKept(page);
	for (const path of ['report/', 'safety/', 'files/']) {
		await page.goto(site.address + path);
		await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
	}
	site.replace(build);
	await rm(folder, { recursive: true });
});

/** From the first page that it answers on. */
const breaksCaches = `
self.addEventListener('fetch', () => {
	CacheStorage.prototype.open = () => Promise.reject(new Error('damaged'));
});
`;

type Strange = (request: IncomingMessage, response: ServerResponse) => boolean;

/** What a host may do with a single request, from the first visit on. True where it has answered. */
const hosts: Record<string, Strange> = {
	'takes the last slash away': (request, response) => {
		if (request.url !== '/report/') return false;
		response.writeHead(302, { Location: '/report' }).end();
		return true;
	},
	'calls scripts plain text to whoever keeps them': (request, response) => {
		const isForWorker = request.headers['sec-fetch-dest'] === 'empty';
		if (!isForWorker || !request.url?.endsWith('.js')) return false;
		response.setHeader('Content-Type', 'text/plain');
		return false;
	},
	'has no worker': (request, response) => {
		if (request.url !== '/service-worker.js') return false;
		response.writeHead(404).end();
		return true;
	}
};

for (const [name, strange] of Object.entries(hosts)) {
	plain(`nothing is kept, and the page says so, where the host ${name}`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		const site = await serveStrangely(strange);
		await page.goto(site.address);
		await expectNotKept(page);
		expect(await keptVersions(page)).toEqual([]);
		await page.reload();
		await expectNotKept(page);
		expect(errors).toEqual([]);
		await site.close();
	});
}

async function expectNotKept(page: Page): Promise<void> {
	await expect(
		page.getByText('ネットワークのない所では開けません', { exact: false })
	).toBeVisible();
	await expect(page.getByText('ネットワークがなくても使えます')).toHaveCount(0);
}

async function serveStrangely(strange: Strange) {
	const site = sirv(build);
	const server = createServer((request, response) => {
		if (!strange(request, response)) site(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}/`,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
