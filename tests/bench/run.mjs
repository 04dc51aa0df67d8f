import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { root } from '../../src/commands/install.mjs';
import { serve } from '../../src/commands/serve.mjs';
import { goalsTable } from './goals.mjs';
import { findChromium } from '../provide/chromium.mjs';
import { measureLoad, measureSize, slowdown } from './load.mjs';
import { busyness, machine, productVersion } from './machine.mjs';
import { buildPages, servePages } from './pages.mjs';
import { summarise, tables } from './results.mjs';
import { measureScreen, screens } from './screens.mjs';
import { prepareStates } from './states.mjs';
import { clicks, measuredPage, subjectsAt } from './subjects.mjs';
import { measureVisits } from './visits.mjs';

// Measures the product's own build beside the form engines that people would use instead, with the
// same items. Prints the tables and writes results.json.

const { values } = parseArgs({ options: { loads: { type: 'string', default: '7' } } });
const loads = Number(values.loads);
if (!Number.isInteger(loads) || loads < 1) throw new RangeError(`--loads ${values.loads}`);
if (!existsSync(new URL('build/index.html', root))) {
	throw new Error('There is no build of the product: npm run build.');
}

await buildPages(measuredPage);
const product = await serve(0);
const pages = await servePages();
const browser = await chromium.launch({
	executablePath: await findChromium(),
	args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
});

try {
	const before = busyness();
	const subjects = await measure();
	const results = {
		date: new Date().toISOString(),
		machine: { ...machine(), loadBefore: before, loadAfter: busyness() },
		browser: `Chromium ${browser.version()}`,
		product: productVersion(),
		how: { loads, slowdown, page: measuredPage, clicksPerLoad: clicks.length },
		subjects: summarise(subjects),
		loads: Object.fromEntries(subjects.map((subject) => [subject.id, subject.loads]))
	};
	await write(new URL('results.json', import.meta.url), results);
	console.log(headOf(results));
	console.log(tables(results.subjects));
	console.log(`\n${goalsTable(subjects)}`);
} finally {
	await browser.close();
	await product.close();
	pages.close();
}

async function measure() {
	const states = await prepareStates(browser, product.address, pages.address);
	const stateOf = ({ id }) => stateFor(id, states);
	const subjects = [];
	for (const subject of subjectsAt(product.address, pages.address)) {
		const size = await measureSize(browser, subject, stateOf(subject));
		subjects.push({ subject, size, loads: [] });
	}
	for (let round = 0; round < loads; round++) {
		// Each subject comes at another place of the round, so that drift falls on all alike.
		const shift = (round * 3) % subjects.length;
		for (const each of [...subjects.slice(shift), ...subjects.slice(0, shift)]) {
			console.error(`round ${round + 1} of ${loads}: ${each.subject.id}`);
			const { subject, size } = each;
			const load = await measureLoad(browser, subject, stateOf(subject));
			const more = await measureMore(subject, states);
			each.loads.push({ size, ...load, ...more });
		}
	}
	return subjects.map(({ subject: { id, name, mode, versions }, loads }) => ({
		id,
		name,
		mode,
		versions,
		loads
	}));
}

function stateFor(id, states) {
	return id === 'product' ? states.product : states.peers;
}

/** What only the same pages are measured for, and what only the product has. */
async function measureMore(subject, states) {
	if (subject.mode !== 'pages') return {};
	const visits = await measureVisits(browser, subject, stateFor(subject.id, states));
	if (subject.id !== 'product') return { visits };
	const pages = {};
	for (const page of screens) {
		const url = `${product.address}${page}/`;
		pages[page] = await measureScreen(browser, subject, url, states.full);
	}
	return { visits, pages };
}

function headOf({ date, machine, browser, product, how }) {
	return [
		`${date.slice(0, 10)}, ${browser}, ${machine.system}, Node ${machine.node}.`,
		`${machine.processors} × ${machine.processor}, busyness ${machine.loadBefore} to ${machine.loadAfter}.`,
		`Commit ${product.commit}${product.changed ? ' with changes' : ''}.`,
		`${how.loads} loads each, CPU slowed ${how.slowdown}×, fresh context per load, interleaved:`,
		'median (range); ratio to the product in the same round.',
		'The product stores in IndexedDB and tells when it is on the disk; the peers in localStorage,',
		'as their documentation has it, which ends at once and is on the disk later.\n'
	].join('\n');
}

async function write(file, results) {
	const filepath = fileURLToPath(file);
	const options = { ...(await resolveConfig(filepath)), filepath };
	await writeFile(file, await format(JSON.stringify(results), options));
}
