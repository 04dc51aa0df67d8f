import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { root } from './install.mjs';
import { loadModule } from './report/loadModule.mjs';

// Writes the JSON Schemas of the report and of an assessment into docs/schemas, from the schemas that the
// product reads its own files with.
const { jsonSchemas } = await loadModule('src/commands/schema/jsonSchemas.ts');
const folder = new URL('docs/schemas/', root);
await mkdir(folder, { recursive: true });
/** @type {[string, string][]} */
const made = Object.entries(jsonSchemas());
for (const [name, text] of made) {
	const path = fileURLToPath(new URL(name, folder));
	const style = await resolveConfig(path);
	await writeFile(path, await format(text, { ...style, filepath: path }));
	console.log(`docs/schemas/${name}`);
}
