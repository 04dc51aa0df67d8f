import adapter from '@sveltejs/adapter-static';
import { fileURLToPath } from 'node:url';
import { writeSingleRoutes } from './src/commands/singleRoutes.mjs';

/** What a site may take from its own server. A page from the disk has no "self". */
const site = {
	'script-src': ['self'],
	'style-src': ['self'],
	'img-src': ['self'],
	'font-src': ['self'],
	'manifest-src': ['self'],
	'worker-src': ['self']
};

/** @type {import('@sveltejs/kit').KitConfig['csp']} */
const csp = {
	mode: 'hash',
	directives: {
		// What is not named below is nowhere allowed: nothing is fetched, from any place.
		'default-src': ['none'],
		// The hash is that of the style of kit's route announcer.
		'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
		'base-uri': ['none'],
		'form-action': ['none'],
		'require-trusted-types-for': ['script'],
		'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url']
	}
};

/** @type {import('@sveltejs/kit').KitConfig} */
const manyFiles = {
	adapter: adapter({ fallback: undefined, strict: true }),
	// One build serves any path: relative assets, a folder for every page.
	paths: { relative: true },
	// For the server alone, which may refuse to hand them out.
	serviceWorker: { files: (path) => !/^(\.htaccess|web\.config|\.DS_Store)$/.test(path) },
	csp: { ...csp, directives: { ...csp.directives, ...site } }
};

/** See docs/decisions/0010-one-html-file.md. @returns {import('@sveltejs/kit').KitConfig} */
function oneFile() {
	const routes = '.svelte-kit/single-routes';
	writeSingleRoutes(fileURLToPath(new URL('src/routes', import.meta.url)), routes);
	return {
		adapter: adapter({ pages: '.svelte-kit/single-pages', fallback: 'index.html', strict: false }),
		outDir: '.svelte-kit/single',
		files: { routes, appTemplate: 'src/single.html', assets: '.svelte-kit/no-assets' },
		// Pages are addresses after "#": whatever stands before it is the file's own place.
		router: { type: 'hash' },
		paths: { relative: false },
		output: { bundleStrategy: 'inline' },
		serviceWorker: { register: false },
		// Nothing but what stands in the file itself, told by its hash; kit adds the hashes to the lists.
		csp: { ...csp, directives: { ...csp.directives, 'script-src': [], 'style-src': [] } }
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: process.env.CSIRT_SINGLE_FILE ? oneFile() : manyFiles
};
