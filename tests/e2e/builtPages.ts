import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const build = fileURLToPath(new URL('../../build', import.meta.url));

/** Every page that was built, as a path that ends with a slash; the start page is empty. */
export function builtPages(): string[] {
	return readdirSync(build, { recursive: true, encoding: 'utf8' })
		.map((path) => join(sep, path))
		.filter((path) => path.endsWith(`${sep}index.html`))
		.map((path) => path.slice(1, -'index.html'.length).replaceAll(sep, '/'))
		.sort();
}
