import adapter from '@sveltejs/adapter-static';
import { fileURLToPath } from 'node:url';
import { hashOfFile, hashOfScript } from './src/commands/scriptHash.mjs';
import { earlyScript } from './src/commands/earlyPages.mjs';
import { fieldModulesOf } from './src/commands/fieldModules.mjs';
import { finished } from './src/commands/finishedSite.mjs';
import { writeSingleRoutes } from './src/commands/singleRoutes.mjs';
import { writeSingleTemplate } from './src/commands/singleTemplate.mjs';

/** @typedef {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>} Policy */

/** What is not named here is nowhere allowed: nothing is fetched, from any place. @type {Policy} */
const everywhere = {
	'default-src': ['none'],
	// The hash is that of the style of kit's route announcer.
	'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
	'base-uri': ['none'],
	'form-action': ['none'],
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'csirt-worker']
};

/** What a site may take from its own server. A page from the disk has no "self". @type {Policy} */
const ofSite = {
	'script-src': ['self', hashOfScript('src/app.html'), hashOfFile(earlyScript)],
	'style-src': ['self'],
	'img-src': ['self'],
	'font-src': ['self'],
	'manifest-src': ['self'],
	'worker-src': ['self']
};

/** Only what stands in the file itself, by its hash; kit puts the hashes in. @type {Policy} */
const ofFile = { 'script-src': [hashOfScript('src/app.html')], 'style-src': [] };

const hooks = { client: 'src/routes/hooks.client', server: 'src/routes/hooks.server' };

const pages = 'build';

/** A page of the questionnaire fetches its items, and what asks them; others the list of pages. @param {string} path */
function fetchedBy(path) {
	const page = /^\/questionnaire\/([^/]+)\/$/.exec(path)?.[1];
	return page ? [`derived:contents/${page}`, ...fieldModulesOf(page)] : ['derived:otherPages'];
}

/** @type {import('@sveltejs/kit').KitConfig} */
const manyFiles = {
	adapter: finished(adapter({ pages, strict: true }), pages, fetchedBy),
	// One build serves any path: relative assets, a folder for every page.
	paths: { relative: true },
	// The styles of a page stand in it: it asks for nine files less, and none of them holds up what is seen.
	inlineStyleThreshold: 20_000,
	files: { hooks },
	// For the server alone, which may refuse to hand them out.
	// Registered by the page when it has nothing else to do: see ui/shell/update.svelte.ts.
	serviceWorker: {
		register: false,
		files: (path) => !/^(\.htaccess|\.nojekyll|web\.config|\.DS_Store)$/.test(path)
	},
	csp: { mode: 'hash', directives: { ...everywhere, ...ofSite } }
};

/** See docs/decisions/0010-one-html-file.md. @returns {import('@sveltejs/kit').KitConfig} */
function oneFile() {
	const routes = '.svelte-kit/single-routes';
	writeSingleRoutes(fileURLToPath(new URL('src/routes', import.meta.url)), routes);
	const appTemplate = '.svelte-kit/single.html';
	writeSingleTemplate(fileURLToPath(new URL('src/app.html', import.meta.url)), appTemplate);
	return {
		adapter: adapter({ pages: '.svelte-kit/single-pages', fallback: 'index.html', strict: false }),
		outDir: '.svelte-kit/single',
		files: { routes, hooks, appTemplate, assets: '.svelte-kit/no-assets' },
		// Pages are addresses after "#": whatever stands before it is the file's own place.
		router: { type: 'hash' },
		paths: { relative: false },
		output: { bundleStrategy: 'inline' },
		serviceWorker: { register: false },
		csp: { mode: 'hash', directives: { ...everywhere, ...ofFile } }
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: process.env.CSIRT_SINGLE_FILE ? oneFile() : manyFiles
};
