import type { Base, Figure, Statement, Transcribed } from '$lib/data/editions/figure';
import type { Item } from '$lib/data/survey/item';
import type { Localized } from '$lib/data/text';
import { noAnswer } from '../benchmark/scale';
import type { Chart, ChartCell } from './chart';
import type { ChartField } from './cells';

/** What every figure of a transcription carries. */
export interface Origin {
	edition: string;
	/** With which the ids begin. */
	year: string;
	/** Id of the document that is read. */
	source: string;
	/** Number of teams of the edition. */
	teams: number;
	/** Who read the field, or nobody where nothing is to be said of it. */
	transcribed: (field: string) => Transcribed | undefined;
	note?: string;
}

/**
 * The figures that a chart gives. What is wrong by itself (a percentage that no number of teams gives, more
 * teams than there are) is kept as it was typed, to be shown and never computed with; what cannot be read
 * as a number is left out.
 */
export function figuresOf(chart: Chart, origin: Origin): Figure[] {
	const { cells, item } = chart;
	const figures = cells.flatMap((each) => figureOfCell(chart, each, origin));
	if (item.kind === 'services') return [...figures, ...providedOf(chart, origin)];
	const none = cells.find(({ cell }) => cell.id === noAnswer);
	const isGiven = figures.length > 0 && chart.isOfAnswered && none?.read.status === 'empty';
	if (!isGiven || chart.of === undefined) return figures;
	const teams = origin.teams - chart.of;
	const wording = { ja: `回答 ${chart.of}チーム`, en: `${chart.of} teams answered` };
	const statement = { kind: 'count' as const, teams };
	return [
		...figures,
		made(chart, origin, { id: noAnswer, option: noAnswer }, 'base', statement, wording)
	];
}

function figureOfCell(chart: Chart, cell: ChartCell, origin: Origin): Figure[] {
	const statement = statementOf(chart, cell);
	if (!statement) return [];
	return [made(chart, origin, cell.cell, cell.cell.id, statement, wordingOf(chart, cell))];
}

function statementOf({ isOfAnswered }: Chart, cell: ChartCell): Statement | undefined {
	const { read, counts, problem } = cell;
	if (read.status === 'empty' || read.status === 'refused') return undefined;
	if (problem) return { kind: 'quote' };
	if (read.status === 'teams') return { kind: 'count', teams: read.teams };
	// A number of teams is the same whoever is left out of the base; a percentage is not.
	if (isOfAnswered && counts) return countOf(counts);
	return { kind: 'percent', percent: read.percent, decimals: read.decimals };
}

function countOf([from, to]: readonly [number, number]): Statement {
	return from === to ? { kind: 'count', teams: from } : { kind: 'between', from, to };
}

function baseOf({ ownBase, of }: Chart): Base {
	if (!ownBase) return { kind: 'all' };
	if (ownBase === 'withSoc')
		return of === undefined ? { kind: 'notStated' } : { kind: ownBase, teams: of };
	return { kind: ownBase, ...(of !== undefined && { teams: of }) };
}

function made(
	chart: Chart,
	origin: Origin,
	{ option, provision }: ChartField,
	field: string,
	statement: Statement,
	wording: Localized
): Figure {
	const { edition, year, source, transcribed, note } = origin;
	const by = transcribed(field);
	const { item, page } = chart;
	return {
		id: [year, item.id, option, provision ?? 'typed'].join('/'),
		edition,
		source,
		place: page === undefined ? { pack: 'whole' } : { page },
		item: item.id,
		options: [option],
		...(provision !== undefined && { provision }),
		statement,
		base: baseOf(chart),
		wording,
		...(note && { note: { ja: note, en: note } }),
		...(by && { transcribed: by })
	};
}

/** A team that provides a service does so in one of the ways: together they are those that provide it. */
function providedOf(chart: Chart, origin: Origin): Figure[] {
	const ways = chart.item.kind === 'services' ? chart.item.provisions.map(({ id }) => id) : [];
	const counted = ways.filter((way) => way !== 'notOffered');
	const services = new Set(chart.cells.map(({ cell }) => cell.option));
	return [...services].flatMap((option) => {
		const cells = chart.cells.filter(
			({ cell }) => cell.option === option && counted.includes(cell.provision ?? '')
		);
		const counts = cells.flatMap((each) => (each.counts && !each.problem ? [each.counts] : []));
		if (counts.length < counted.length) return [];
		const from = counts.reduce((sum, [few]) => sum + few, 0);
		const to = counts.reduce((sum, [, many]) => sum + many, 0);
		if (to > origin.teams) return [];
		const texts = cells.map(({ text }) => text.trim()).join(' + ');
		const wording = { ja: `提供している（${texts}）`, en: `Provided (${texts})` };
		const cell = { id: option, option };
		return [made(chart, origin, cell, cells[0]?.cell.id ?? option, countOf([from, to]), wording)];
	});
}

function wordingOf({ item, of, isOfAnswered }: Chart, { cell, text, read }: ChartCell): Localized {
	const label = labelOf(item, cell);
	const typed = text.normalize('NFKC').trim();
	const said = read.status === 'percent' && !typed.endsWith('%') ? `${typed}%` : typed;
	const base = isOfAnswered && of !== undefined && cell.id !== noAnswer ? ` (n=${of})` : '';
	return { ja: `${label.ja}：${said}${base}`, en: `${label.en}: ${said}${base}` };
}

function labelOf(item: Item, { option, provision }: ChartField): Localized {
	if (option === noAnswer) return { ja: '未回答', en: 'No answer' };
	if (item.kind !== 'services') {
		const options = 'options' in item ? item.options : item.classes;
		return options.find(({ id }) => id === option)?.label ?? { ja: option, en: option };
	}
	const service = [...item.services, item.other].find(({ id }) => id === option)?.label;
	const way = item.provisions.find(({ id }) => id === provision)?.label;
	const [ja, en] = [way?.ja ?? '未回答', way?.en ?? 'No answer'];
	return { ja: `${service?.ja ?? option}（${ja}）`, en: `${service?.en ?? option} (${en})` };
}
