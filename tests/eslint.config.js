import { fileURLToPath } from 'node:url';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';

/** What works on one system only. `npmCommand`, `findProgram` and `endTree` work on each. */
const onOneSystemOnly = [
	{
		selector: "Property[key.name='shell']",
		message: 'A shell takes names with blanks apart, and each system has another one.'
	},
	{
		selector:
			'CallExpression[callee.name=/^(spawn|spawnSync|execFile|execFileSync)$/] > Literal:first-child[value=/^np[mx]$/]',
		message: 'On Windows npm and npx are batch files: use npmCommand.'
	},
	{
		selector: 'CallExpression[callee.name=/^exec(Sync)?$/]',
		message: 'A shell takes names with blanks apart, and each system has another one.'
	},
	{
		selector: "CallExpression[callee.property.name='kill'] > UnaryExpression[operator='-']",
		message: 'Windows has no groups of processes: use endTree.'
	}
];

/**
 * What is not awaited fails unheard, and a new kind needs a case of its own. tests/oxlint.json has the same for all
 * but components. @type {import('typescript-eslint').ConfigWithExtends['rules']}
 */
const typedRules = {
	'@typescript-eslint/no-floating-promises': 'error',
	'@typescript-eslint/no-misused-promises': 'error',
	'@typescript-eslint/switch-exhaustiveness-check': [
		'error',
		{ considerDefaultExhaustiveForUnions: true }
	]
};

/** Types of components take more than a minute: `npm run lint:types`. */
const typedComponents = {
	files: ['src/**/*.svelte'],
	languageOptions: {
		parserOptions: {
			projectService: true,
			tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)),
			extraFileExtensions: ['.svelte'],
			parser: ts.parser,
			svelteConfig
		}
	},
	rules: typedRules
};

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', '**/node_modules/', 'test-results/', 'tests/bench/dist/'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'no-undef': 'off',
			'no-console': ['error', { allow: ['error'] }],
			eqeqeq: 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/button-has-type': 'error',
			'@typescript-eslint/no-explicit-any': 'error'
		}
	},
	{
		files: ['**/*.svelte'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// The parser of components writes declarations into these before TypeScript sees them. It knows runes without.
		files: ['**/*.svelte.ts'],
		languageOptions: { parser: ts.parser }
	},
	...(process.env.LINT_TYPES === 'all' ? [typedComponents] : []),
	{
		files: ['src/lib/ui/**', 'src/routes/**'],
		rules: {
			// Components get their addresses from the routes, which resolve them in one file.
			'svelte/no-navigation-without-resolve': 'off',
			// What nothing on screen depends on need not be reactive; a test shows what must be.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['src/commands/**', 'tests/**'],
		rules: {
			'no-console': 'off',
			'@typescript-eslint/no-require-imports': 'off',
			'no-restricted-syntax': ['error', ...onOneSystemOnly]
		}
	},
	{
		files: ['tests/unit/**'],
		ignores: ['tests/unit/eventually.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				{
					object: 'vi',
					property: 'waitFor',
					message: 'It gives up after a second, which a slow machine needs: use eventually.'
				}
			]
		}
	},
	{ files: ['tests/endTree.mjs'], rules: { 'no-restricted-syntax': 'off' } }
);
