import { median } from './median.mjs';

const ofAnswers = (field, kinds) => (load) =>
	median(load.answers.filter(({ kind }) => kinds.includes(kind)).map((answer) => answer[field]));
const both = ['first answer', 'change'];

/** What is measured of a visit beside the first from near, of which more is known. */
function visits(id, name) {
	const of = (pick) => (load) => load.visits && pick(load.visits[id]);
	return [
		{ name: `${name}: first paint`, unit: 'ms', of: of(({ paints }) => paints.first) },
		{ name: `${name}: largest paint`, unit: 'ms', of: of(({ paints }) => paints.largest) },
		{ name: `${name}: question seen`, unit: 'ms', of: of(({ shown }) => shown) },
		{ name: `${name}: question usable`, unit: 'ms', of: of(({ usable }) => usable) }
	];
}

/** A page of the product, and beside it what a peer takes to show its form. */
function screen(id) {
	return {
		name: `${id}, full assessment: first screen (peers: their form)`,
		unit: 'ms',
		of: (load) => load.pages?.[id].full ?? load.shown
	};
}

function scrolling(id) {
	return {
		name: `${id}: longest task while it is scrolled`,
		unit: 'ms',
		of: (load) => load.pages?.[id].blocked
	};
}

/** What the table shows of a load. Sizes are the same in all loads. */
const measures = [
	{
		name: 'JavaScript to the first question, gzip',
		unit: 'kB',
		of: (load) => load.size.first / 1000
	},
	{ name: 'JavaScript in all, gzip', unit: 'kB', of: (load) => load.size.script / 1000 },
	{ name: 'everything, gzip', unit: 'kB', of: (load) => load.size.all / 1000 },
	{ name: 'first visit: first paint', unit: 'ms', of: (load) => load.paints.first },
	{ name: 'first visit: largest paint', unit: 'ms', of: (load) => load.paints.largest },
	{ name: 'first visit: question seen', unit: 'ms', of: (load) => load.shown },
	{ name: 'first visit: question usable', unit: 'ms', of: (load) => load.usable },
	...visits('again', 'return visit'),
	...visits('farFirst', 'first visit, 150 ms away'),
	...visits('farAgain', 'return visit, 150 ms away'),
	{ name: 'click → painted', unit: 'ms', of: ofAnswers('painted', both) },
	{ name: 'click → painted, the first of all', unit: 'ms', of: (load) => load.answers[0].painted },
	{
		name: 'click → painted, first answers',
		unit: 'ms',
		of: ofAnswers('painted', both.slice(0, 1))
	},
	{ name: 'click → painted, changes', unit: 'ms', of: ofAnswers('painted', both.slice(1)) },
	{ name: 'click → stored', unit: 'ms', of: ofAnswers('stored', both) },
	{
		name: 'click → stored ÷ painted',
		unit: '×',
		of: (load) => ofAnswers('stored', both)(load) / ofAnswers('painted', both)(load)
	},
	{ name: 'longest event (Event Timing)', unit: 'ms', of: ofAnswers('longest', both) },
	{ name: 'work per answer, deferred too', unit: 'ms', of: ofAnswers('work', both) },
	screen('report'),
	screen('checklist'),
	scrolling('report'),
	scrolling('checklist'),
	{ name: 'heap after load', unit: 'MB', of: (load) => load.heap / 1e6 },
	{ name: 'controls on the page', unit: '', of: (load) => load.controls }
];

/** How a measure is read off a load. @param {string} name As in the table. */
export function named(name) {
	const measure = measures.find((each) => each.name === name);
	if (!measure) throw new RangeError(`no measure is called ${name}`);
	return measure.of;
}

/**
 * Median and range of each measure, and of its ratio to the product's load of the same round.
 *
 * @param {{id: string, loads: object[]}[]} subjects The product first.
 */
export function summarise(subjects) {
	const [product] = subjects;
	return subjects.map(({ loads, ...subject }) => ({
		...subject,
		measures: Object.fromEntries(
			measures.map(({ name, unit, of }) => {
				// Chromium does not tell of every paint.
				const told = loads.flatMap((load, round) => {
					const [value, own] = [of(load), of(product.loads[round])];
					return value === undefined || own === undefined ? [] : [{ value, own }];
				});
				if (told.length === 0) return [name, undefined];
				const values = told.map(({ value }) => value);
				const ratios = told.map(({ value, own }) => value / own);
				return [name, { unit, ...spread(values), ratio: spread(ratios) }];
			})
		)
	}));
}

function spread(values) {
	const [middle, min, max] = [median(values), Math.min(...values), Math.max(...values)].map(
		rounded
	);
	return { median: middle, min, max };
}

/** Three digits are more than the noise leaves. */
function rounded(value) {
	return Number(value.toPrecision(3));
}

/** The summary as one Markdown table for each way of showing the form, the product first in both. */
export function tables(summary) {
	const [product, ...peers] = summary;
	const titles = { pages: 'The same pages', onePage: 'Peers with the whole form on one page' };
	return Object.entries(titles)
		.map(([mode, title]) => {
			const shown = [product, ...peers.filter((peer) => peer.mode === mode)];
			return `${title}\n\n${table(shown)}`;
		})
		.join('\n\n');
}

function table(shown) {
	const heads = shown.map(({ name, versions }) => {
		const [version] = Object.values(versions).slice(0, 1);
		return version === undefined ? name : `${name} ${version}`;
	});
	const rows = measures.map(({ name }) => [
		name,
		...shown.map((subject, column) => cell(subject.measures[name], column > 0))
	]);
	return [['', ...heads], ['---', ...heads.map(() => '---')], ...rows]
		.map((row) => `| ${row.join(' | ')} |`)
		.join('\n');
}

function cell(measure, isPeer) {
	if (!measure) return '–';
	const { unit, median: middle, min, max, ratio } = measure;
	const range = min === max ? '' : ` (${min}–${max})`;
	const spreadOfRatio = ratio.min === ratio.max ? '' : ` (${ratio.min}–${ratio.max})`;
	const beside = isPeer && unit !== '' ? `; ratio ${ratio.median}${spreadOfRatio}` : '';
	return `${middle}${range} ${unit}`.trimEnd() + beside;
}
