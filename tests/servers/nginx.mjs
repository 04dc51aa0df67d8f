import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/commands/install.mjs';
import { findProgram } from '../provide/program.mjs';
import { freePort, layOut, startServer } from './site.mjs';

/** @returns {string | undefined} */
export function findNginx() {
	return findProgram(['nginx', '/usr/sbin/nginx']);
}

/**
 * Serves the built site with nginx and the file that the project hands out for it.
 *
 * @param {string} program What {@link findNginx} found.
 */
export async function startNginx(program) {
	const folder = layOut();
	const port = await freePort();
	const text = readFileSync(new URL('docs/servers/nginx.conf', root), 'utf8');
	const [http, server] = text
		.replaceAll('/srv/www', `${folder}/www`)
		.split('# Into the server block.');
	const config = join(folder, 'nginx.conf');
	const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	writeFileSync(
		config,
		`daemon off;
pid ${folder}/logs/pid;
error_log ${folder}/logs/error.log;
events {}
http {
	include /etc/nginx/mime.types;
	access_log off;
	${own.map((name) => `${name}_temp_path ${folder}/logs/${name};`).join('\n\t')}
	${http}
	server {
		listen 127.0.0.1:${port};
		${server}
	}
}
`
	);
	return startServer(program, ['-e', `${folder}/logs/error.log`, '-c', config], port, folder);
}
