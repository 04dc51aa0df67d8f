import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test as base, type BrowserContext } from '@playwright/test';
import { browserArguments } from './browserArguments';
import { foreignRequests } from './foreignRequests';
import { findChromium } from '../provide/chromium.mjs';

/** A browser with a profile of its own on the disk: what it keeps outlives it. */
export interface Profile {
	/** An empty folder beside the profile, for a test's own files. */
	folder: string;
	/** Starts the browser. Close it before it is started again. */
	start: (args?: readonly string[]) => Promise<BrowserContext>;
}

/** A test that closes the browser and comes back: the one that people use, with all that it keeps. */
export const test = base.extend<{ profile: Profile }>({
	profile: async ({ launchOptions, locale, timezoneId }, use) => {
		const folder = await mkdtemp(join(tmpdir(), 'csirt-profile-'));
		const executablePath = await findChromium();
		let started: BrowserContext | undefined;
		const foreign: string[][] = [];
		const start = async (args: readonly string[] = []) => {
			started = await chromium.launchPersistentContext(join(folder, 'profile'), {
				...launchOptions,
				...(executablePath !== undefined && { executablePath }),
				serviceWorkers: 'allow',
				args: [...browserArguments, ...args],
				...(locale !== undefined && { locale }),
				...(timezoneId !== undefined && { timezoneId })
			});
			foreign.push(foreignRequests(started));
			return started;
		};
		await use({ folder, start });
		await started?.close();
		expect(foreign.flat()).toEqual([]);
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	}
});
