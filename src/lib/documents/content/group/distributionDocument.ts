import { itemsById } from '$lib/data/survey/items';
import type { Benchmark } from '$lib/engine/benchmark/benchmark';
import type { ProtectedDistribution } from '$lib/engine/group/protect';
import { dayText } from '$lib/wording/format';
import { groupWords } from '$lib/wording/groupWords';
import { language } from '$lib/wording/language';
import { shortName } from '$lib/wording/shortAnswer';
import { heading, paragraph } from '../blocks';
import { count, text } from '../cells';
import type { Cell, DocumentContent, Sheet, Table } from '../document';
import { contentWords } from '../words';
import { optionRows, optionTexts } from './groupRows';

/**
 * A group's distribution, with nothing in it that the page does not show: it is made from what is protected
 * already, and never meets a count or a member.
 *
 * @param beside The published editions, the one with a report of its own first.
 * @param at When the document is made: an ISO date and time.
 */
export function distributionDocument(
	shown: ProtectedDistribution,
	beside: readonly Benchmark[],
	at: string
): DocumentContent {
	const words = groupWords();
	const facts = factsOf(shown, at);
	const overview = overviewTable(shown);
	return {
		title: words.distribution,
		identity: [words.heading, ...facts.map(({ name, value }) => `${name} ${value}`)].join(' · '),
		marks: facts,
		blocks: [...notesOf(shown).map(paragraph), heading(1, words.overview), overview],
		sheets: [
			factsSheet(shown, facts),
			{ ...overview, name: 'items', title: words.overview },
			distributionSheet(shown, beside)
		]
	};
}

function factsOf({ teams, width, threshold }: ProtectedDistribution, at: string) {
	const words = groupWords();
	return [
		{ name: words.teams, value: String(teams) },
		{ name: words.width, value: String(width) },
		{ name: words.fewest, value: String(threshold) },
		{ name: contentWords().made, value: dayText(at) }
	];
}

/** How the numbers are to be read, and what is left out beside tables that were made before. */
function notesOf({ teams, width, withheld }: ProtectedDistribution): string[] {
	const words = groupWords();
	const units = withheld.map((unit) => unit.replace('/', ' '));
	return [
		words.distributionNote(teams, width),
		words.fileHolds,
		...(units.length === 0 ? [] : [words.withheld(units.join(words.comma))])
	];
}

function factsSheet(
	shown: ProtectedDistribution,
	facts: readonly { name: string; value: string }[]
): Sheet {
	const rows = [
		...facts.map(({ name, value }) => [name, value]),
		...notesOf(shown).map((note) => [contentWords().caution, note])
	];
	return {
		kind: 'table',
		name: 'overview',
		title: contentWords().sheets.overview,
		columns: [
			{ title: contentWords().name, width: 34 },
			{ title: contentWords().value, width: 80 }
		],
		rows: rows.map((row) => row.map(text))
	};
}

/** A row for each item, as the page has them. */
function overviewTable({ items, teams }: ProtectedDistribution): Table {
	const words = groupWords();
	return {
		kind: 'table',
		columns: [
			{ title: words.item, width: 30, prefix: contentWords().itemPrefix },
			{ title: words.overviewCounts(teams), width: 80 }
		],
		rows: items.flatMap(({ item: id, bands }) => {
			const item = itemsById.get(id);
			if (!item) return [];
			const texts = optionTexts(item, bands, teams);
			const said = texts.length === 0 ? words.hidden : texts.join(contentWords().between);
			return [[text(`${id} ${shortName(item)}`), text(said)]];
		})
	};
}

/** A row for each option, with numbers to compute with, beside what was published. */
function distributionSheet(
	{ items, teams }: ProtectedDistribution,
	beside: readonly Benchmark[]
): Sheet {
	const words = groupWords();
	return {
		kind: 'table',
		name: 'distribution',
		title: words.distribution,
		isNotPrinted: true,
		columns: [
			{ title: contentWords().item, width: 9, prefix: contentWords().itemPrefix },
			{ title: contentWords().prompt, width: 40 },
			{ title: contentWords().options, width: 8 },
			{ title: words.option, width: 36 },
			{ title: words.inGroup, width: 30 },
			{ title: words.from, width: 10 },
			{ title: words.to, width: 10 },
			...beside.map(({ edition }) => ({ title: edition.title[language.current], width: 30 }))
		],
		rows: items.flatMap(({ item: id, bands }) => {
			const item = itemsById.get(id);
			if (!item) return [];
			return optionRows(item, bands, teams, beside).map((row): Cell[] => [
				text(id),
				text(item.prompt[language.current]),
				text(item.kind === 'people' ? '' : row.option),
				text(row.label),
				text(row.group),
				count(row.band?.[0]),
				count(row.band?.[1]),
				...row.published.map(text)
			]);
		})
	};
}
