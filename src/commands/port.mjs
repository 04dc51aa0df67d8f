import { createServer } from 'node:net';

/** Where the site is served as long as nobody asks for another place. */
export const usualPort = 4173;
/** How many ports are tried, one after the other, where the first is taken. */
const tries = 20;
const lastPort = 65535;

/**
 * The port that a person asks for.
 *
 * @param {string | undefined} text As it was typed; nothing or nothing in it takes the usual one.
 * @returns {number}
 * @throws RangeError with a sentence for that person, if it is no port.
 */
export function readPort(text) {
	if (text === undefined || text.trim() === '') return usualPort;
	const port = Number(text);
	if (/^\d+$/.test(text.trim()) && port <= lastPort) return port;
	throw new RangeError(
		`“${text}” is no port: give a number from 1 to ${lastPort}, for example 8080.`
	);
}

/**
 * The ports to try, beginning with the one that was asked for. 0 takes any free one.
 *
 * @param {number} port
 */
export function portsFrom(port) {
	if (port === 0) return [0];
	const count = Math.min(tries + 1, lastPort - port + 1);
	return Array.from({ length: count }, (_, place) => port + place);
}

/**
 * Tries whether this user may have one of the ports, before anything is made for it.
 *
 * @param {number} port The first one.
 * @throws Error with a sentence for the person, where there is none to be had.
 */
export async function tryPorts(port) {
	for (const each of portsFrom(port)) {
		const problem = await problemAt(each);
		if (problem === undefined) return;
		if (problem !== 'EADDRINUSE') throw new Error(refusal(each, problem));
	}
	throw new Error(refusal(port, 'EADDRINUSE'));
}

/**
 * @param {number} port @param {string} problem As the system names it.
 */
export function refusal(port, problem) {
	if (problem === 'EACCES') {
		return `This user may not serve at port ${port}: take one above 1023, for example npm start 8080.`;
	}
	if (problem === 'EADDRINUSE') {
		return `Port ${port} and those after it are in use: take another one, for example npm start 8080.`;
	}
	return `Nothing can be served at port ${port} (${problem}): take another one, for example npm start 8080.`;
}

/** @param {number} port @returns {Promise<string | undefined>} */
function problemAt(port) {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', (/** @type {NodeJS.ErrnoException} */ { code, message }) =>
			resolve(code ?? message)
		);
		server.listen(port, 'localhost', () => server.close(() => resolve(undefined)));
	});
}
