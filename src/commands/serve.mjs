import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';
import { portsFrom } from './port.mjs';

/**
 * What a static server should send beside the page's own policy. The files for Apache, IIS and
 * nginx say the same; a test holds them to this list.
 */
export const headers = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff'
};

/** A header that browsers heed, and do not complain of, only where they trust the connection. */
const onlyWhereTrusted = 'Cross-Origin-Opener-Policy';

/** How long a browser may keep what it was sent. */
export const caching = {
	/** Files whose name changes with their content. */
	immutable: 'max-age=31536000, immutable',
	/** A browser must see a new version of the worker and of the pages at once. */
	others: 'no-cache'
};

/**
 * @typedef {object} Place
 * @property {string} [folder] The site to serve; the one that was built, where nothing is given.
 * @property {string} [under] The path to serve it under, with a slash at both ends.
 * @property {string} [host] The name or address to listen at: this machine only, as a rule.
 */

/**
 * Serves the built site to this machine only.
 *
 * @param {number} port The first port to try; the next twenty are tried when it is taken. 0 takes
 *   any free one.
 * @param {Place} place
 * @returns {Promise<{address: string, asked: string[], replace: (folder: string) => void,
 *   close: () => Promise<void>}>} `asked` are the paths that were asked for so far; `replace` puts
 *   another site in this one's place; `close` also ends open connections, so that nothing answers
 *   any more.
 * @throws Error if none of the ports can be had.
 */
export async function serve(port, { folder, under = '/', host = 'localhost' } = {}) {
	const { default: sirv } = await import('sirv');
	const path = encodeURI(under);
	/** @type {string[]} */
	const asked = [];
	let site = siteIn(folder ?? fileURLToPath(new URL('build', root)));

	/** @param {string} from */
	function siteIn(from) {
		return sirv(from, {
			setHeaders(response, pathname) {
				for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
				const isTrusted = /^localhost(:|$)/.test(response.req.headers.host ?? '');
				if (!isTrusted) response.removeHeader(onlyWhereTrusted);
				const keeps = pathname.includes('/immutable/');
				response.setHeader('Cache-Control', keeps ? caching.immutable : caching.others);
			}
		});
	}

	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		if (request.url?.startsWith(path)) {
			request.url = `/${request.url.slice(path.length)}`;
			return site(request, response);
		}
		response.writeHead(404).end();
	});
	const ports = portsFrom(port);
	for (const [place, tried] of ports.entries()) {
		try {
			await listen(server, tried, host);
			break;
		} catch (problem) {
			const taken = problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';
			if (!taken || place === ports.length - 1) throw problem;
		}
	}
	const bound = server.address();
	if (bound === null || typeof bound === 'string') throw new Error(`listening on ${bound}`);
	return {
		address: `http://localhost:${bound.port}${path}`,
		asked,
		replace: (from) => void (site = siteIn(from)),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/**
 * @param {import('node:http').Server} server @param {number} port @param {string} host
 * @returns {Promise<void>}
 */
function listen(server, port, host) {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve();
		});
	});
}
