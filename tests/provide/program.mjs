import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** A machine that programs are looked for on; this one, as a rule. */
const thisMachine = { platform: process.platform, env: process.env, isProgram };

/**
 * The first of several programs that is installed: on the path, or where its installer puts it.
 *
 * @param {readonly string[]} names Without an ending; or a whole path.
 * @param {typeof thisMachine} [machine]
 * @returns {string | undefined}
 */
export function findProgram(names, machine = thisMachine) {
	return names.flatMap((name) => placesOf(name, machine)).find(machine.isProgram);
}

/** @param {string} name @param {typeof thisMachine} machine */
function placesOf(name, { platform, env }) {
	const isWindows = platform === 'win32';
	const { join, delimiter, isAbsolute } = isWindows ? path.win32 : path.posix;
	if (isAbsolute(name)) return [name];
	// Windows spells its names in letters of any size.
	const valueOf = (/** @type {string} */ key) =>
		Object.entries(env).find(([each]) => each.toUpperCase() === key)?.[1] ?? '';
	const endings = isWindows ? ['.exe', '.com'] : [''];
	const folders = valueOf('PATH').split(delimiter).filter(Boolean);
	const onPath = folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)));
	const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(valueOf).filter(Boolean);
	const own = isWindows
		? roots.flatMap((root) => (onWindows[name] ?? []).map((place) => join(root, place)))
		: platform === 'darwin'
			? (onMac[name] ?? [])
			: [];
	return [...onPath, ...own];
}

/** Browsers do not put themselves on the path there. @type {Record<string, readonly string[]>} */
const onWindows = {
	chromium: ['Chromium\\Application\\chrome.exe'],
	'google-chrome': ['Google\\Chrome\\Application\\chrome.exe'],
	msedge: ['Microsoft\\Edge\\Application\\msedge.exe']
};

/** @type {Record<string, readonly string[]>} */
const onMac = {
	chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
	'google-chrome': ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
};

/** @param {string} file */
function isProgram(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
