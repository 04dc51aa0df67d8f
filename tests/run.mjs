import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from '../src/commands/install.mjs';
import { failedStories, failedUnitTests } from './failedTests.mjs';
import { provideAll } from './provide/all.mjs';
import { runNpm, together } from './together.mjs';

// Every check of the project, in the order in which a failure is cheapest to find. Closes with one
// line that counts unit and end-to-end tests together; a step without tests counts when it fails.

const reports = mkdtempSync(join(tmpdir(), 'csirt-tests-'));
/** Where a part writes what came of its tests. @param {string} part */
const reportOf = (part) => join(reports, `${part}.json`);

class TestsFailed extends Error {}

/** How long each part took, such as `unit 4:05`. @type {string[]} */
const shares = [];

let passed = 0;
let failed = 0;
/** What failed, once more at the end: of a long log often the end alone is kept. @type {string[]} */
const failures = [];
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
	await together(['build', 'build:single'], share);
	// Unit tests and stories each keep two cores busy: side by side they gain nothing, and what hangs on a moment is
	// the worse for it. The few stories of the other browsers fit in where the others wait.
	await unit().catch(sayFailure);
	await Promise.all([stories().catch(sayFailure), browsers().catch(sayFailure)]);
} catch (problem) {
	sayFailure(problem);
} finally {
	rmSync(reports, { recursive: true, force: true });
}

for (const each of [...notRun, ...notCompared]) console.log(`Not tested here: ${each}.`);
for (const each of failures) console.log(`Failed: ${each}`);
console.log(`Time by part: ${shares.join(', ')}.`);
console.log(`${passed} passed, ${failed} failed`);
// What was not tried is not in order.
process.exitCode = failed > 0 || passed === 0 || notRun.length > 0 ? 1 : 0;

/** A step that ran no test is one failure; failed tests are counted already. @param {unknown} problem */
function sayFailure(problem) {
	const said = problem instanceof Error ? problem.message : String(problem);
	if (!(problem instanceof TestsFailed)) {
		failed++;
		failures.push(said);
	}
	console.error(said);
}

async function unit() {
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${reportOf('unit')}`];
	const status = await timed('unit', ['exec', '--', 'vitest', 'run', ...reporters]);
	const report = JSON.parse(readFileSync(reportOf('unit'), 'utf8'));
	failures.push(...failedUnitTests(report));
	add(report.numPassedTests, report.numFailedTests, status);
}

async function stories() {
	const { findChromium } = await import('./provide/chromium.mjs');
	if (await findChromium())
		countStories('e2e', await timed('e2e', ['run', '--silent', 'test:e2e']));
}

async function browsers() {
	const { findFirefox, findWebKit } = await import('./provide/otherBrowsers.mjs');
	if (!findFirefox() && !findWebKit()) return;
	const short = ['run', '--silent', 'test:browsers', '--', '--grep', '@short'];
	countStories('browsers', await timed('browsers', short));
}

/**
 * Runs a part and notes how long it took, passed or not. What is beside another says what it did at its end.
 *
 * @param {string} name @param {readonly string[]} call What npm is called with.
 */
async function timed(name, call) {
	const start = performance.now();
	try {
		return await runNpm(call, {
			isHeard: name !== 'browsers',
			env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(name) }
		});
	} finally {
		share(name, performance.now() - start);
	}
}

/** @param {string} name @param {number} milliseconds */
function share(name, milliseconds) {
	const seconds = Math.round(milliseconds / 1000);
	shares.push(`${name} ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`);
}

/** @param {string} name @param {number | null} status */
function countStories(name, status) {
	const report = JSON.parse(readFileSync(reportOf(name), 'utf8'));
	const { stats } = report;
	failures.push(...failedStories(report));
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
