import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { build } from 'vite';
import { formioForm } from './forms/formio.mjs';
import { pages } from './forms/survey.mjs';
import { surveyjsForm } from './forms/surveyjs.mjs';

/** Where the built pages go: beside the packages, where no linter, formatter or git looks. */
const built = new URL('node_modules/.pages/', import.meta.url);

/** What the peers' pages import as `bench:form`. */
const forms = {
	'surveyjs-js': surveyjsForm,
	'surveyjs-react': surveyjsForm,
	formio: formioForm
};

/**
 * Builds a static page for every peer, for production.
 *
 * @param {string} firstPage Id of the page of the questionnaire that opens first.
 */
export async function buildPages(firstPage) {
	for (const [peer, form] of Object.entries(forms)) {
		await build({
			configFile: false,
			logLevel: 'error',
			base: './',
			// form.io is written for bundlers that know Node's name of it.
			define: { global: 'globalThis' },
			root: fileURLToPath(new URL(`peers/${peer}/`, import.meta.url)),
			build: { outDir: fileURLToPath(new URL(`${peer}/`, built)), emptyOutDir: true },
			plugins: [formModule(form(), firstPage)]
		});
	}
}

function formModule(form, firstPage) {
	const code = `export const form = ${JSON.stringify(form)};
		export const pageIndex = ${pages.findIndex(({ id }) => id === firstPage)};
		export const onOnePage = () => location.search === '?onePage';`;
	return {
		name: 'bench-form',
		resolveId: (id) => (id === 'bench:form' ? '\0bench:form' : undefined),
		load: (id) => (id === '\0bench:form' ? code : undefined)
	};
}

/**
 * Serves the peers' pages, as the product is served: to this machine, uncompressed.
 *
 * @returns {Promise<{address: string, close: () => void}>}
 */
export async function servePages() {
	const site = sirv(fileURLToPath(built), {
		setHeaders(response, pathname) {
			const keeps = pathname.includes('/assets/');
			response.setHeader('Cache-Control', keeps ? 'max-age=31536000, immutable' : 'no-cache');
		}
	});
	const server = createServer((request, response) => site(request, response));
	await new Promise((resolve) => server.listen(0, 'localhost', resolve));
	return {
		address: `http://localhost:${server.address().port}/`,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}
