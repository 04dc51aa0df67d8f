import solved from 'derived:solvedBounds';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerOfKind, Entries } from '$lib/data/answer';
import { editions, sources } from '$lib/data/editions/editions';
import { figures } from '$lib/data/editions/figures';
import { wordings } from '$lib/data/editions/wordings';
import type { Item } from '$lib/data/survey/item';
import { items } from '$lib/data/survey/items';
import { reportLists } from '$lib/documents/reportOf';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import { buildReport, type ReportLists } from '$lib/engine/report/buildReport';
import { assessment } from '../assessments';
import { assessmentOf, rounded, teams } from '../engine/report/fixtures';

/** Notes what is asked for and is not among the bounds. */
const missed: string[] = [];

function watched<Value>(known: Readonly<Record<string, Value>>, of: string): typeof known {
	return new Proxy(known, {
		get: (values, key: string) => {
			if (!(key in values)) missed.push(`${of} ${key}`);
			return values[key];
		}
	});
}

const each = Object.entries(solved).map(([scale, bounds]) => [scale, watched(bounds, scale)]);
const allWatched: typeof solved = watched(Object.fromEntries(each), 'scale');

function listsWith(bounds: typeof solved | undefined): ReportLists {
	const [main, ...others] = editions.map((edition) =>
		benchmarkOf(edition, { figures, wordings, sources, ...(bounds && { solved: bounds }) })
	);
	if (!main) throw new Error('there is no edition');
	return { ...reportLists(), main, others };
}

const [beforehand, atOnce] = [listsWith(allWatched), listsWith(undefined)];

const reportsBy = (entries: Entries) =>
	[beforehand, atOnce].map((lists) => rounded(buildReport(assessment({ entries }), lists)));

const ways = ['inHouse', 'half', 'outsourced', 'notOffered'] as const;

/** The answer at a place of what can be answered. */
function answerAt(item: Item, place: number): Answer {
	const at = <Entry>(list: readonly Entry[]) => list[place % list.length] as Entry;
	switch (item.kind) {
		case 'choice':
			return { kind: 'choice', option: at(item.options).id };
		case 'choices':
			return { kind: 'choices', options: [at(item.options).id] };
		case 'month':
			return { kind: 'month', year: 2003 + place, month: 1 + (place % 12) };
		case 'people':
			return { kind: 'people', people: 3 ** place };
		case 'services': {
			const provisions: AnswerOfKind<'services'>['provisions'] = {};
			for (const { id } of item.services) provisions[id] = at(ways);
			return { kind: 'services', provisions };
		}
	}
}

const longest = Math.max(...items.map((item) => ('options' in item ? item.options.length : 0)));
const places = [...Array(longest).keys()];

describe('bounds that are solved when the product is built', () => {
	it.each(teams)('leave the report of %s as it is, and none is solved again', (team) => {
		const [known, solvedNow] = reportsBy(assessmentOf(team).entries);
		expect(known).toEqual(solvedNow);
		expect(missed).toEqual([]);
	});

	it.each(places)('hold for option %i of every item', (place) => {
		const entries = Object.fromEntries(
			items.map((item) => [item.id, { answer: answerAt(item, place) }])
		);
		const [known, solvedNow] = reportsBy(entries);
		expect(known).toEqual(solvedNow);
		expect(missed).toEqual([]);
	});
});
