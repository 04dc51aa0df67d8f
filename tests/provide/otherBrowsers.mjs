import { existsSync } from 'node:fs';
import { canInstall, install } from './aptGet.mjs';
import { findProgram } from './program.mjs';

/**
 * The Firefox that the tests drive: the one of FIREFOX_PATH, or an installed one.
 *
 * @returns {string | undefined} Its path, or nothing where there is none.
 */
export function findFirefox() {
	return process.env.FIREFOX_PATH ?? findProgram(['firefox-esr', 'firefox']);
}

/**
 * WebKitGTK's driver and small browser, and a screen that nobody sees.
 *
 * @returns {{driver: string, browser: string, screen: string} | undefined} Nothing where one of them
 *   is missing.
 */
export function findWebKit() {
	const driver = findProgram(['WebKitWebDriver']);
	const screen = findProgram(['Xvfb']);
	// Beside the library, in a folder that is named after the machine.
	const browser = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
		.map((machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`)
		.find((path) => existsSync(path));
	return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/**
 * Finds the two engines that Chromium is not, or installs them where that is possible.
 *
 * @returns {string[]} The engines that are not here, each with what to install.
 */
export function provideOtherBrowsers() {
	if ((!findFirefox() || !findWebKit()) && canInstall()) {
		install('Firefox and WebKit', ['firefox-esr', 'webkit2gtk-driver', 'xvfb']);
	}
	return [
		...(findFirefox() ? [] : ['Firefox: install it, or name it in FIREFOX_PATH']),
		...(findWebKit() ? [] : ['WebKit: install it (apt: webkit2gtk-driver and xvfb)'])
	];
}
