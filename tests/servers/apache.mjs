import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/commands/install.mjs';
import { findProgram } from '../provide/program.mjs';
import { freePort, layOut, startServer } from './site.mjs';

/** Where systems keep its modules. */
const moduleFolders = [
	'/usr/lib/apache2/modules',
	'/usr/lib64/httpd/modules',
	'/usr/libexec/apache2',
	'/opt/homebrew/lib/httpd/modules'
];

/** @returns {string | undefined} */
export function findApache() {
	return findProgram(['apache2', 'httpd', '/usr/sbin/apache2', '/usr/sbin/httpd']);
}

/**
 * Serves the built site with Apache and the `.htaccess` that goes with it.
 *
 * @param {string} program What {@link findApache} found.
 * @param {{ withPrebuilt?: boolean }} [how] `withPrebuilt`: with docs/servers/apache.conf as well.
 */
export async function startApache(program, { withPrebuilt = false } = {}) {
	const folder = layOut();
	const port = await freePort();
	const config = join(folder, 'apache.conf');
	const own = readFileSync(new URL('docs/servers/apache.conf', root), 'utf8');
	writeFileSync(
		config,
		`ServerRoot ${folder}
ServerName localhost
PidFile logs/pid
ErrorLog logs/error.log
Listen 127.0.0.1:${port}
${modules(['mpm_event', 'unixd', 'authz_core', 'mime', 'dir', 'alias', 'headers', 'filter', 'deflate'])}
${withPrebuilt ? modules(['rewrite']) : ''}
<IfModule unixd_module>
	User nobody
	Group ${existsSync('/etc/debian_version') ? 'nogroup' : 'nobody'}
</IfModule>
TypesConfig /etc/mime.types
DocumentRoot ${folder}/www
<Directory ${folder}/www>
	Require all granted
	Options None
	AllowOverride FileInfo
</Directory>
${withPrebuilt ? own.replaceAll('/srv/www', `${folder}/www`) : ''}
`
	);
	return startServer(program, ['-X', '-f', config], port, folder);
}

/** Those that are not built in. @param {readonly string[]} names */
function modules(names) {
	const folder = moduleFolders.find(existsSync);
	return names
		.map((name) => [`${name}_module`, `${folder}/mod_${name}.so`])
		.filter(([, file]) => existsSync(file ?? ''))
		.map(([name, file]) => `LoadModule ${name} ${file}`)
		.join('\n');
}
