import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';
import { asComment, noticesFile } from './notices.mjs';
import { makeReadable } from './readable.mjs';
import { singleFile } from './singleFile.mjs';
import { packsNamed } from './packsNamed.mjs';
import { buildWithVite } from './vite.mjs';

// Builds the product as one HTML file, from the same pages as the site; see svelte.config.js.

const made = new URL('.svelte-kit/single-pages/', root);

try {
	// What it says of a good build is about a site that has many files.
	buildWithVite({ CSIRT_SINGLE_FILE: '1', ...packsNamed(process.argv.slice(2)) });
} catch (problem) {
	console.error(problem instanceof Error ? problem.message : problem);
	process.exit(1);
}

rmSync(singleFile, { force: true });
mkdirSync(new URL('./', singleFile), { recursive: true });
const [html, notices] = ['index.html', noticesFile].map((name) =>
	readFileSync(new URL(name, made), 'utf8')
);
writeFileSync(singleFile, `${html}${asComment(notices)}`);
makeReadable(fileURLToPath(new URL('./', singleFile)));

// A picture or a font would be a second file, which nobody would carry along.
const assets = readdirSync(new URL('_app/immutable/assets/', made));
const left = assets.filter((name) => !name.startsWith('style.'));
if (left.length > 0) {
	console.error(`These files are not in the single file: ${left.join(', ')}`);
	process.exit(1);
}
