import { median } from './median.mjs';
import { named } from './results.mjs';

const peersOf =
	(mode, id = '') =>
	(subject) =>
		subject.mode === mode && subject.id !== 'product' && subject.id.startsWith(id);

/** What is to be reached: at most this share of the fastest of some peers, in the same round. */
const goals = [
	{ name: 'first visit: question seen', share: 0.35, beside: peersOf('pages') },
	{ name: 'first visit: question usable', share: 0.6, beside: peersOf('pages') },
	{ name: 'click → painted', share: 0.9, beside: peersOf('pages', 'formio') },
	{ name: 'click → painted, the first of all', share: 0.9, beside: peersOf('pages', 'formio') },
	{
		name: 'report, full assessment: first screen (peers: their form)',
		share: 0.25,
		beside: peersOf('pages', 'surveyjs')
	},
	{
		name: 'checklist, full assessment: first screen (peers: their form)',
		share: 0.25,
		beside: peersOf('pages', 'surveyjs')
	}
];

/**
 * The goals with what was reached: the median over the rounds of the product's share of the fastest peer.
 *
 * @param {{id: string, mode: string, loads: object[]}[]} subjects The product first.
 * @returns {string} A Markdown table.
 */
export function goalsTable(subjects) {
	const [product] = subjects;
	const rows = goals.map(({ name, share, beside }) => {
		const of = named(name);
		const peers = subjects.filter(beside);
		const shares = product.loads.map((load, round) => {
			const fastest = Math.min(...peers.map(({ loads }) => of(loads[round])));
			return of(load) / fastest;
		});
		return `| ${name} | ${share} | ${median(shares).toFixed(2)} |`;
	});
	const head = ['| share of the fastest peer | goal | reached |', '| --- | --- | --- |'];
	return [...head, ...rows].join('\n');
}
