import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findApache, startApache } from '../servers/apache.mjs';
import { checks, type Served } from '../servers/checks';
import { findNginx, startNginx } from '../servers/nginx.mjs';
import type { Site } from '../servers/site.mjs';

// Needs no browser: what a server sends is the same for all of them.

const apache = findApache();
const nginx = findNginx();

test('nginx, with the file that the project hands out for it', async () => {
	test.skip(nginx === undefined, 'nginx is not installed');
	await check(await startNginx(nginx ?? ''), ['gzip']);
});

test('Apache, with the .htaccess of the folder and no more rights than it needs', async () => {
	test.skip(apache === undefined, 'Apache is not installed');
	await check(await startApache(apache ?? ''), []);
});

test('Apache, with the file that has it send what was compressed in the build', async () => {
	test.skip(apache === undefined, 'Apache is not installed');
	await check(await startApache(apache ?? '', { withPrebuilt: true }), ['gzip', 'br']);
});

test('a host that leaves out names with an underscore is told not to', () => {
	// GitHub Pages does, unless this file is there; all scripts are in such a folder.
	for (const name of ['_app', '.nojekyll']) expect(existsSync(`build/${name}`), name).toBe(true);
});

async function check(site: Site, prebuilt: Served['prebuilt']): Promise<void> {
	try {
		for (const [name, holds] of Object.entries(checks)) {
			await test.step(name, () => holds({ ...site, prebuilt }));
		}
	} finally {
		await site.stop();
	}
}
