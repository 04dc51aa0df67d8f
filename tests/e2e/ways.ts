import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { serve } from '../../src/commands/serve.mjs';
import { singleFile } from '../../src/commands/singleFile.mjs';
import { begin, expectSaved } from './story';

/** The product as it stands somewhere, ready to be opened. */
interface Place {
	/** What a person opens. */
	address: string;
	/** What the browser must be told to find it. */
	args: readonly string[];
	/** What happens between the first visit and the second. */
	goneBefore: (page: Page) => Promise<void>;
	close: () => Promise<void>;
}

export interface Way {
	name: string;
	/** What the start page says about this way of running. */
	notice: string | RegExp;
	/** @param folder An empty folder to use. */
	provide: (folder: string) => Promise<Place>;
}

/** A path such as those of company servers. */
export const companyPath = '/社内 tools/csirt/';

/** Where the browser is told to find a host that is not this machine by name. */
export const intranet = ['--host-resolver-rules=MAP intranet.test 127.0.0.1'];

const stays = () => Promise.resolve();
const offline = '一度開けば、ネットワークがなくても使えます。';

/** Every way in which the product is used. */
export const ways: readonly Way[] = [
	{
		name: 'from a static server',
		notice: offline,
		provide: async () => ({ ...(await serve(0)), args: [], goneBefore: stays })
	},
	{
		name: 'under a path of a company server, over plain http',
		notice: /http）で開かれているため.*https が必要です/,
		provide: async () => {
			const site = await serve(0, { under: companyPath, host: '127.0.0.1' });
			const address = site.address.replace('localhost', 'intranet.test');
			return { ...site, address, args: intranet, goneBefore: stays };
		}
	},
	{
		name: 'kept by the browser, with the server gone',
		notice: offline,
		provide: async () => {
			const site = await serve(0, { under: companyPath });
			const goneBefore = async (page: Page) => {
				await expectKept(page);
				await site.close();
			};
			return { ...site, args: [], goneBefore };
		}
	},
	{
		name: 'as one HTML file from the disk',
		notice: /ほかの HTML ファイルを同じブラウザで開くと/,
		provide: async (folder) => {
			const desk = join(folder, '社内 文書');
			await mkdir(desk);
			const copy = join(desk, 'csirt-self-assessment.html');
			await copyFile(singleFile, copy);
			return { address: pathToFileURL(copy).href, args: [], goneBefore: stays, close: stays };
		}
	}
];

/** Waits until the first visit has put everything by. */
export async function expectKept(page: Page): Promise<void> {
	await page.waitForFunction(async () => {
		await navigator.serviceWorker.ready;
		return navigator.serviceWorker.controller?.state === 'activated';
	});
}

/** Begins as a new user does, and waits until the answers and the product itself are put by. */
export async function beginKept(page: Page, address: string): Promise<void> {
	await begin(page, address);
	await expectSaved(page);
	await expectKept(page);
}
