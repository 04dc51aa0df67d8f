import { median } from './median.mjs';

const ofAnswers = (field, kinds) => (load) =>
	median(load.answers.filter(({ kind }) => kinds.includes(kind)).map((answer) => answer[field]));
const both = ['first answer', 'change'];

/** What the table shows of a load. Sizes are the same in all loads. */
const measures = [
	{
		name: 'JavaScript to the first question, gzip',
		unit: 'kB',
		of: (load) => load.size.first / 1000
	},
	{ name: 'JavaScript in all, gzip', unit: 'kB', of: (load) => load.size.script / 1000 },
	{ name: 'everything, gzip', unit: 'kB', of: (load) => load.size.all / 1000 },
	{ name: 'load → first usable question', unit: 'ms', of: (load) => load.usable },
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
	{ name: 'heap after load', unit: 'MB', of: (load) => load.heap / 1e6 },
	{ name: 'controls on the page', unit: '', of: (load) => load.controls }
];

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
				const values = loads.map(of);
				const ratios = values.map((value, round) => value / of(product.loads[round]));
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

function cell({ unit, median: middle, min, max, ratio }, isPeer) {
	const range = min === max ? '' : ` (${min}–${max})`;
	const spreadOfRatio = ratio.min === ratio.max ? '' : ` (${ratio.min}–${ratio.max})`;
	const beside = isPeer && unit !== '' ? `; ratio ${ratio.median}${spreadOfRatio}` : '';
	return `${middle}${range} ${unit}`.trimEnd() + beside;
}
