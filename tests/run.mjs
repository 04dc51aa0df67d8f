import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm, root } from '../src/commands/install.mjs';
import { npmCommand } from '../src/commands/npm.mjs';
import { provideAll } from './provide/all.mjs';
import { together } from './together.mjs';

// Every check of the project, in the order in which a failure is cheapest to find. Closes with one
// line that counts unit and end-to-end tests together; a step without tests counts when it fails.

const reports = mkdtempSync(join(tmpdir(), 'csirt-tests-'));
const unitReport = join(reports, 'unit.json');
const storyReport = join(reports, 'e2e.json');

class TestsFailed extends Error {}

/** How long each part took, such as `unit 4:05`. @type {string[]} */
const shares = [];

let passed = 0;
let failed = 0;
/** What could not be tested here. @type {string[]} */
let notRun = [];
/** The other programs that are not here to compare with. @type {string[]} */
let notCompared = [];

try {
	({ notRun, notCompared } = await provideAll());
	// What both begin with, so that neither writes while the other reads.
	npm(['exec', '--', 'svelte-kit', 'sync']);
	// ESLint alone takes as long as the two others together.
	await together(['lint:code', 'lint:style', 'check'], share);
	const unit = ['--reporter=default', '--reporter=json', `--outputFile=${unitReport}`];
	timed('unit', () => countUnit(npmScript('test:unit', unit)));
	await together(['build', 'build:single'], share);
	const { findChromium } = await import('./provide/chromium.mjs');
	if (await findChromium()) timed('e2e', () => countStories(npmScript('test:e2e', [])));
	const { findFirefox, findWebKit } = await import('./provide/otherBrowsers.mjs');
	if (findFirefox() || findWebKit()) {
		timed('browsers', () => countStories(npmScript('test:browsers', ['--grep', '@short'])));
	}
} catch (problem) {
	// A step that ran no test is one failure; failed tests are counted already.
	if (!(problem instanceof TestsFailed)) failed++;
	console.error(problem instanceof Error ? problem.message : problem);
} finally {
	rmSync(reports, { recursive: true, force: true });
}

for (const each of [...notRun, ...notCompared]) console.log(`Not tested here: ${each}.`);
console.log(`Time by part: ${shares.join(', ')}.`);
console.log(`${passed} passed, ${failed} failed`);
// What was not tried is not in order.
process.exitCode = failed > 0 || passed === 0 || notRun.length > 0 ? 1 : 0;

/** Runs a part and notes how long it took, passed or not. @param {string} name @param {() => void} part */
function timed(name, part) {
	const start = performance.now();
	try {
		part();
	} finally {
		share(name, performance.now() - start);
	}
}

/** @param {string} name @param {number} milliseconds */
function share(name, milliseconds) {
	const seconds = Math.round(milliseconds / 1000);
	shares.push(`${name} ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`);
}

/** @param {string} script @param {readonly string[]} args */
function npmScript(script, args) {
	const [program, all] = npmCommand(['run', '--silent', script, '--', ...args]);
	return spawnSync(program, all, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: storyReport }
	}).status;
}

/** @param {number | null} status */
function countUnit(status) {
	const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(unitReport, 'utf8'));
	add(numPassedTests, numFailedTests, status);
}

/** @param {number | null} status */
function countStories(status) {
	const { stats } = JSON.parse(readFileSync(storyReport, 'utf8'));
	add(stats.expected, stats.unexpected + stats.flaky, status);
}

/**
 * A runner can fail without a failed test, for example on an error outside of any.
 *
 * @param {number} passes @param {number} failures @param {number | null} status
 */
function add(passes, failures, status) {
	passed += passes;
	failed += failures;
	if (status !== 0 && failures > 0) throw new TestsFailed('Not all tests passed.');
	if (status !== 0) throw new Error('The test runner failed outside of any test.');
}
