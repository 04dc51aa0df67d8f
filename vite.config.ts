import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { compileHints } from './src/commands/compileHints.mjs';
import { fewerParts } from './src/commands/fewerParts.mjs';
import { importsAtOnce } from './src/commands/importsAtOnce.mjs';
import { derivedModules } from './src/commands/derivedModules.mjs';
import { listsCheckedWhenBuilt } from './src/commands/listsCheckedWhenBuilt.mjs';
import { thirdPartyNotices } from './src/commands/notices.mjs';
import { namedImports } from './src/commands/namedImports.mjs';
import { otherPages } from './src/commands/otherPages.mjs';
import { pureCalls } from './src/commands/pureCalls.mjs';
import { tokensInUse } from './src/commands/tokensInUse.mjs';
import { defineConfig } from 'vitest/config';

const inOneFile = Boolean(process.env.CSIRT_SINGLE_FILE);

export default defineConfig({
	plugins: [
		derivedModules({ inOneFile }),
		listsCheckedWhenBuilt(),
		thirdPartyNotices(),
		pureCalls(),
		tokensInUse(),
		namedImports(),
		sveltekit(),
		...(inOneFile ? [importsAtOnce()] : [otherPages(['/questionnaire/[page]']), ...fewerParts()]),
		compileHints(['base', 'form'])
	],
	// Vitest has it in letters, where "false" would be true.
	define: { 'import.meta.env.IN_ONE_FILE': JSON.stringify(inOneFile || '') },
	resolve: {
		alias: [
			// A third of the weight of encryption, for keys that nobody here has.
			{
				find: /^@noble\/(post-quantum\/hybrid|curves\/(nist|ed25519))\.js$/,
				replacement: fileURLToPath(
					new URL('src/lib/storage/files/noPublicKeys.ts', import.meta.url)
				)
			}
		]
	},
	build: {
		rolldownOptions: {
			output: {
				codeSplitting: {
					// What every page loads, and what every page of the questionnaire loads, in one part each:
					// many small ones compress worse, and each is a request.
					groups: [
						{ name: 'form', test: /lib\/ui\/form\/(PageForm|fields\.)/ },
						{
							name: 'base',
							// But for what few pages need.
							test: /svelte\/src(?!\/reactivity\/set|\/internal\/client\/dom\/elements\/bindings\/(input|size))|kit\/src|lib\/ui\/(state\/assessmentLibrary|shell\/(PageFrame|PageTitle|StartFirst))|routes\/(hrefs|entriesNow)/,
							priority: 1
						}
					]
				}
			}
		}
	},
	test: {
		// A machine that does other work at the same time is slow, not wrong.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// By itself Vitest leaves one core to whoever watches: of two, that is half.
		maxWorkers: availableParallelism(),
		// Where `isolate` is off, files share what they import: that takes half of the time.
		projects: [
			{
				extends: true,
				test: {
					// No DOM here: what passes is free of the browser. Nothing keeps a state but the language and the environment.
					name: 'node',
					environment: 'node',
					isolate: false,
					include: [
						'tests/unit/*.test.ts',
						'tests/unit/{commands,data,engine,wording,documents}/**/*.test.ts',
						'tests/unit/storage/{files,parts}/**/*.test.ts'
					],
					setupFiles: ['tests/unit/wording/inJapanese.ts', 'tests/unit/commands/stubsEnd.ts']
				}
			},
			{
				extends: true,
				test: {
					// Each file has a store of its own, as each person has.
					name: 'stores',
					environment: 'node',
					include: ['tests/unit/storage/{assessments,database,transcriptions}/**/*.test.ts']
				}
			},
			{
				extends: true,
				// Svelte's server build has no reactive proxies, so ask for the browser build.
				resolve: { conditions: ['browser'] },
				test: {
					name: 'ui',
					environment: 'jsdom',
					isolate: false,
					include: ['tests/unit/{ui,routes}/**/*.test.ts'],
					setupFiles: ['tests/unit/wording/inJapanese.ts', 'tests/unit/ui/stubsEnd.ts']
				}
			}
		]
	}
});
