import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../src/commands/install.mjs';

// Which tests failed, by the reports that the runners write.

/**
 * @typedef {{ title: string, file?: string, line?: number, ok?: boolean, specs?: Suite[], suites?: Suite[] }} Suite
 *   A folder, a file, a group or a story, as Playwright writes it.
 */

/**
 * @param {{ testResults: { name: string, message?: string, assertionResults: { status: string, fullName: string }[] }[] }} report
 *   What Vitest writes as JSON.
 * @returns {string[]} File and name of each; a file alone that could not be read.
 */
export function failedUnitTests({ testResults }) {
	return testResults.flatMap(({ name, message, assertionResults }) => {
		const file = relative(fileURLToPath(root), name);
		const each = assertionResults
			.filter(({ status }) => status === 'failed')
			.map(({ fullName }) => `${file} › ${fullName}`);
		return each.length === 0 && message ? [`${file}: ${message}`] : each;
	});
}

/**
 * @param {{ suites: Suite[], errors?: { message?: string }[] }} report What Playwright writes as JSON.
 * @returns {string[]} File, line and name of each, and what went wrong outside of any.
 */
export function failedStories({ suites, errors = [] }) {
	const stories = suites.flatMap((suite) => storiesOf(suite, []));
	return [...stories, ...errors.map(({ message }) => message ?? 'an error without words')];
}

/** @param {Suite} suite @param {string[]} above @returns {string[]} */
function storiesOf({ title, specs = [], suites = [] }, above) {
	const path = [...above, title];
	return [
		...specs
			.filter(({ ok }) => !ok)
			.map(({ title, line }) => `${[...path, title].join(' › ')} (line ${line})`),
		...suites.flatMap((inner) => storiesOf(inner, path))
	];
}
