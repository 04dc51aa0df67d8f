import { editions, sources } from '$lib/data/editions/editions';
import { figures } from '$lib/data/editions/figures';
import type { Supplement } from '$lib/data/editions/editionPack';
import type { Transcription, TypedItem } from '$lib/data/editions/transcription';
import { wordings } from '$lib/data/editions/wordings';
import type { Item } from '$lib/data/survey/item';
import { ownBases } from '$lib/data/survey/ownBases';
import { items } from '$lib/data/survey/items';
import { extremeOf } from '$lib/engine/benchmark/bounds/extreme';
import { programmeOf, type Programme } from '$lib/engine/benchmark/bounds/programme';
import { fit } from '$lib/engine/benchmark/figures/contradicted';
import { readFigures } from '$lib/engine/benchmark/figures/readFigures';
import { noAnswer, scaleOf } from '$lib/engine/benchmark/scale';
import { cellsOf } from '$lib/engine/transcription/cells';
import { packOfTranscription } from '$lib/engine/transcription/packOfTranscription';
import { knownBaseOf } from '$lib/engine/transcription/knownBase';
import { itemFigures } from '$lib/engine/transcription/packOfTranscription';

/** Draws of the same seed are the same. */
export function drawsOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

export const surveyItems = items.filter(({ origin }) => origin !== 'own');
const [edition] = editions;
if (!edition) throw new Error('no edition');
export const edition2015 = edition;
export const figures2015 = figures.filter((figure) => figure.edition === edition2015.id);

/** Those of an item that an answer's own base is not known of: made up, as everything here. */
const madeBases: Record<string, number> = { '2.4.1': 52, '2.6': 40, '7.1.2': 44 };

/**
 * A chart of an item that fits every published sentence: made, from shares between the corners of what is
 * possible. Nothing of it was read anywhere.
 */
export function madeItem(item: Item, draw: () => number): TypedItem {
	const base = madeBases[item.id];
	if (item.kind === 'services') return typedOf(madeServices(item, draw), base);
	for (let tries = 0; tries < 400; tries++) {
		const counts = countsOf(item, base, draw);
		if (!counts) continue;
		const typed = typedOf(counts, base);
		const made = figuresOfMade(item, typed);
		const known = figures2015.filter((figure) => figure.item === item.id);
		const reader = { scale: scaleOf(item), lists: { wordings, sources: allSources }, teams: 66 };
		if (fit(reader, [...known, ...made])) return typed;
	}
	throw new Error(`no distribution of ${item.id} was found`);
}

const madeSource = {
	id: 'report',
	title: { ja: '作成したもの', en: 'made' },
	publisher: '-',
	primary: true
};
const allSources = [...sources, madeSource];

export function figuresOfMade(item: Item, typed: TypedItem) {
	return itemFigures(made({ [item.id]: typed }), item, edition2015, knownBaseOf(item, lists2015))
		.figures;
}

const lists2015 = { edition: edition2015, figures: figures2015, ownBases };

function programme(item: Item, base: number | undefined): Programme {
	const scale = scaleOf(item);
	const read = readFigures(scale, { figures: figures2015, wordings, sources }, 66);
	return programmeOf(scale, { used: read.used, teams: base ?? read.teams ?? 66 });
}

function unknownsOf({ conditions }: Programme): string[] {
	return [...new Set(conditions.flatMap(({ terms }) => [...terms.keys()]))];
}

/** Shares between some corners of what is possible, in whole teams. */
function countsOf(
	item: Item,
	base: number | undefined,
	draw: () => number
): Map<string, number> | undefined {
	const linear = programme(item, base);
	const names = unknownsOf(linear);
	const corners = Array.from({ length: 2 + Math.floor(draw() * 3) }, () => {
		const weights = new Map(names.map((name) => [name, draw() - 0.5]));
		return extremeOf(linear, weights, 'maximize')?.shares;
	});
	const known = knownBaseOf(item, lists2015);
	const of = base ?? (known.ownBase ? known.ownTeams : 66) ?? 66;
	const share = (name: string) =>
		corners.reduce((sum, corner) => sum + (corner?.get(name) ?? 0), 0) / corners.length;
	return scaleOf(item).kind === 'single'
		? singleCounts(item, share, of)
		: severalCounts(item, linear, share, of);
}

function singleCounts(item: Item, share: (name: string) => number, of: number) {
	const cells = cellsOf(item);
	const exact = cells.map(({ id }) => of * share(id === noAnswer ? '(no answer)' : id));
	const whole = exact.map((value) => Math.floor(value + 1e-9));
	const left = of - whole.reduce((sum, value) => sum + value, 0);
	const byRest = exact
		.map((value, place) => ({ place, rest: value - (whole[place] ?? 0) }))
		.sort((one, other) => other.rest - one.rest);
	for (const { place } of byRest.slice(0, Math.max(0, left)))
		whole[place] = (whole[place] ?? 0) + 1;
	return new Map(cells.map(({ id }, place) => [id, whole[place] ?? 0]));
}

function severalCounts(
	item: Item,
	{ groups }: Programme,
	share: (name: string) => number,
	of: number
) {
	const tied = new Map<string, number>();
	for (const { options, patterns } of groups) {
		for (const option of options) tied.set(option, 0);
		for (const pattern of patterns) {
			const count = Math.round(of * share(pattern.name));
			for (const option of pattern.options) tied.set(option, (tied.get(option) ?? 0) + count);
		}
	}
	const count = (id: string) => tied.get(id) ?? Math.round(of * share(id));
	return new Map(
		cellsOf(item).map(({ id }) => [id, id === noAnswer ? 0 : Math.min(of, count(id))])
	);
}

/** One way after the other, so that percentages of one service alone have to come out as printed. */
function serviceCounts(service: string, share: (name: string) => number, draw: () => number) {
	// "Most often provided is b": the others that are named stay below.
	const provided = service === 'b' ? 62 : Math.min(60, Math.round(66 * share(service)));
	const printed = figures2015.filter(
		({ item, options, base }) => item === '2.9' && options[0] === service && base.kind === 'oneOf'
	);
	const [inHouse, half] = ['inHouse', 'half'].map((way) => {
		const open = printed.find(({ provision }) => provision === way)?.statement;
		if (open?.kind === 'percent') return Math.round((open.percent / 100) * provided);
		// The one that writes in a service of its own provides it itself.
		if (service === 'w' && way === 'inHouse') return 1;
		return Math.floor(66 * share(`${service} ${way}`) * (0.5 + draw() / 2) + 1e-9);
	});
	const open = printed.find(({ provision }) => provision === 'outsourced')?.statement;
	const left = provided - (inHouse ?? 0);
	const outsourced =
		open?.kind === 'percent'
			? Math.round((open.percent / 100) * provided)
			: Math.max(0, left - (half ?? 0));
	return new Map([
		[`${service}/inHouse`, inHouse ?? 0],
		[`${service}/half`, Math.max(0, left - outsourced)],
		[`${service}/outsourced`, outsourced],
		[`${service}/notOffered`, 66 - provided],
		[`${service}/noAnswer`, 0]
	]);
}

function madeServices(item: Item, draw: () => number): Map<string, number> {
	const linear = programme(item, undefined);
	const names = unknownsOf(linear);
	const services = new Set(cellsOf(item).map(({ option }) => option));
	const reader = { scale: scaleOf(item), lists: { wordings, sources: allSources }, teams: 66 };
	const counts = new Map<string, number>();
	for (const service of services) {
		const known = figures2015.filter(
			({ item: about, options }) => about === item.id && options.join() === service
		);
		const own = names.filter((name) => name === service || name.startsWith(`${service} `));
		let found: Map<string, number> | undefined;
		for (let tries = 0; tries < 200 && !found; tries++) {
			const corners = [0, 1, 2].map(() => {
				const weights = new Map(own.map((name) => [name, draw() - 0.5]));
				return extremeOf(linear, weights, 'maximize')?.shares;
			});
			const share = (name: string) =>
				corners.reduce((sum, corner) => sum + (corner?.get(name) ?? 0), 0) / corners.length;
			const drawn = serviceCounts(service, share, draw);
			const typed = typedOf(drawn, undefined);
			const figures = figuresOfMade(item, typed);
			if ([...drawn.values()].every((count) => count >= 0) && fit(reader, [...known, ...figures])) {
				found = drawn;
			}
		}
		if (!found) throw new Error(`no distribution of 2.9 ${service} was found`);
		for (const [cell, count] of found) counts.set(cell, count);
	}
	return counts;
}

function typedOf(counts: ReadonlyMap<string, number>, base: number | undefined): TypedItem {
	return {
		unit: 'teams',
		cells: Object.fromEntries([...counts].map(([cell, count]) => [cell, String(count)])),
		base: base === undefined ? '' : String(base),
		page: '10',
		note: '',
		on: '2026-11-29'
	};
}

function made(first: Record<string, TypedItem>): Transcription {
	return {
		format: 'csirt-transcription',
		version: 1,
		id: 'made',
		title: '試験のために作成した数値',
		target: { kind: 'supplement', edition: edition2015.id },
		source: { title: '試験のために作成した報告書', publisher: '-', url: '' },
		readers: { first: '甲', second: '乙' },
		first,
		second: {},
		settled: {},
		changedAt: '2026-11-29T00:00:00.000Z'
	};
}

/** All 52 items. Test data, marked as made: it is part of no product. */
function madeTranscription(seed: number): Transcription {
	const draw = drawsOf(seed);
	return made(Object.fromEntries(surveyItems.map((item) => [item.id, madeItem(item, draw)])));
}

export function madeSupplement(seed: number): Supplement {
	const found = packOfTranscription(madeTranscription(seed), surveyItems, editions, (item) =>
		knownBaseOf(item, lists2015)
	);
	if (!found || !('supplements' in found.pack)) throw new Error('no supplement was made');
	return found.pack;
}
