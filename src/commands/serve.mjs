import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';

/** What a static server should send beside the page's own policy; see the README. */
export const headers = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff'
};

/**
 * Serves the built site to this machine only.
 *
 * @param {number} port The first port to try; the next twenty are tried when it is taken. 0 takes
 *   any free one.
 * @returns {Promise<{address: string, close: () => Promise<void>}>} `close` also ends open
 *   connections, so that nothing answers any more.
 * @throws Error if none of the ports can be had.
 */
export async function serve(port) {
	const { default: sirv } = await import('sirv');
	const site = sirv(fileURLToPath(new URL('build', root)), {
		setHeaders(response, pathname) {
			for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
			// A browser must see a new version of the worker and of the pages at once.
			const keeps = pathname.includes('/immutable/');
			response.setHeader('Cache-Control', keeps ? 'max-age=31536000, immutable' : 'no-cache');
		}
	});
	const server = createServer((request, response) => site(request, response));
	for (let tried = port; ; tried++) {
		try {
			await listen(server, tried);
			break;
		} catch (problem) {
			const taken = problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';
			if (!taken || tried >= port + 20) throw problem;
		}
	}
	const bound = server.address();
	if (bound === null || typeof bound === 'string') throw new Error(`listening on ${bound}`);
	return {
		address: `http://localhost:${bound.port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<void>} */
function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, 'localhost', () => {
			server.off('error', reject);
			resolve();
		});
	});
}
