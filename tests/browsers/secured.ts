import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { once } from 'node:events';

/** A site behind https. */
export interface Secured {
	address: string;
	/** Ends open connections too, so that nothing answers any more. */
	close: () => Promise<void>;
}

/**
 * Puts a site behind https, with a certificate that it has signed itself: no browser trusts it unasked.
 *
 * @param address The site, over plain http.
 * @param folder Where the certificate is put.
 * @throws Error if openssl is not installed.
 */
export async function secured(address: string, folder: string): Promise<Secured> {
	mkdirSync(folder, { recursive: true });
	const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
	execFileSync(
		'openssl',
		[
			...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
			...['-addext', 'subjectAltName=DNS:localhost', '-keyout', key ?? '', '-out', cert ?? '']
		],
		{ stdio: 'ignore' }
	);
	const server = createServer(
		{ key: readFileSync(key ?? ''), cert: readFileSync(cert ?? '') },
		({ url, method, headers }, answer) => {
			const asked = request(new URL(url ?? '/', address), { method, headers }, (given) => {
				answer.writeHead(given.statusCode ?? 500, given.headers);
				given.pipe(answer);
			});
			asked.on('error', () => answer.destroy());
			asked.end();
		}
	);
	// A browser that does not trust it ends the connection: that is no failure of the server.
	server.on('tlsClientError', () => {});
	server.listen(0, 'localhost');
	await once(server, 'listening');
	const bound = server.address();
	if (bound === null || typeof bound === 'string') throw new Error(`listening on ${bound}`);
	return {
		address: `https://localhost:${bound.port}/`,
		close: async () => {
			const closed = once(server, 'close');
			server.close();
			server.closeAllConnections();
			await closed;
		}
	};
}
