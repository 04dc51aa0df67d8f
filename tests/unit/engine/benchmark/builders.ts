import type { Figure } from '$lib/data/editions/figure';
import type { Edition, Source } from '$lib/data/editions/source';
import type { Wording } from '$lib/data/editions/wording';
import type { ItemOfKind } from '$lib/data/survey/item';
import type { Programme } from '$lib/engine/benchmark/bounds/programme';
import { programmeOf } from '$lib/engine/benchmark/bounds/programme';
import { readFigures, type FigureLists } from '$lib/engine/benchmark/figures/readFigures';
import type { Scale } from '$lib/engine/benchmark/scale';

const text = { ja: '文', en: 'words' };

/** A single scale with one category per letter, in this order. */
export function singleScale(letters: string, overrides: Partial<Scale> = {}): Scale {
	const categories = [...letters];
	return {
		id: '1.1',
		kind: 'single',
		categories,
		order: categories,
		exclusive: categories,
		...overrides
	};
}

/** A scale of several choices with one category per letter. */
export function severalScale(letters: string, exclusive = ''): Scale {
	return { id: '1.1', kind: 'several', categories: [...letters], exclusive: [...exclusive] };
}

/** A figure about the options named by letters, or by their ids. */
export function figure(
	options: string | string[],
	statement: Figure['statement'],
	overrides: Partial<Figure> = {}
): Figure {
	const ids = [...options];
	return {
		id: `2015/1.1/${ids.join('+')}/${statement.kind}`,
		edition: 'edition',
		source: 'report',
		place: { article: 'whole' },
		item: '1.1',
		options: ids,
		statement,
		base: { kind: 'all' },
		wording: text,
		...overrides
	};
}

export const count = (teams: number): Figure['statement'] => ({ kind: 'count', teams });

export const percent = (value: number, decimals = 0): Figure['statement'] => ({
	kind: 'percent',
	percent: value,
	decimals
});

export const word = (wording: string, tenths?: number): Figure['statement'] => ({
	kind: 'word',
	wording,
	...(tenths !== undefined && { tenths })
});

export const most = (among: string): Figure['statement'] => ({ kind: 'most', among: [...among] });

/** Rows of the table of words, as far as the tests speak them. */
export const wordings: Wording[] = [
	row('about', { tenthsPlus: -0.055 }, { tenthsPlus: 0.055 }),
	row('orMore', { tenthsPlus: 0 }, { share: 1 }),
	row('few', { share: 0 }, { share: 0.5 }),
	{ ...row('many', { share: 0.5 }, { share: 1 }), cautious: { kind: 'plurality' } },
	row('nobody', { share: 0 }, { share: 0 }),
	{ ...row('some', { share: 0 }, { share: 1 }), excluded: 'low' }
];

function row(id: string, low: Wording['low'], high: Wording['high']): Wording {
	return { id, printed: [id], low, high };
}

export const sources: Source[] = [source('report', true), source('article', false)];

function source(id: string, primary: boolean): Source {
	return { id, title: text, publisher: 'P', publishedOn: '2016', primary };
}

export function edition(overrides: Partial<Edition> = {}): Edition {
	return {
		id: 'edition',
		title: text,
		askedOn: '2015',
		publishedOn: '2016',
		teams: 66,
		sample: text,
		...overrides
	};
}

export const lists = (figures: Figure[]): FigureLists => ({ figures, wordings, sources });

/** The programme of the figures, on a base of 66 teams if not said otherwise. */
export function programme(scale: Scale, figures: Figure[], teams = 66): Programme {
	return programmeOf(scale, readFigures(scale, lists(figures), teams));
}

/** A choice item with one option per letter, in order. */
export function choiceItem(
	letters = 'abc',
	overrides: Partial<ItemOfKind<'choice'>> = {}
): ItemOfKind<'choice'> {
	return {
		id: '1.1',
		section: '1',
		prompt: text,
		places: [{ table: '1.3.1' }],
		origin: 'printed',
		kind: 'choice',
		options: [...letters].map((id) => ({ id, label: text })),
		order: { scale: 'steps', options: [...letters] },
		...overrides
	};
}

/** An item of several choices with one option per letter; those of `exclusive` stand alone. */
export function choicesItem(letters = 'abc', exclusive = ''): ItemOfKind<'choices'> {
	const { id, section, prompt, places, origin } = choiceItem();
	return {
		...{ id, section, prompt, places, origin },
		kind: 'choices',
		severalAllowed: 'printed',
		options: [...letters].map((letter) => ({
			id: letter,
			label: text,
			...(exclusive.includes(letter) && { exclusive: true as const })
		}))
	};
}

/** An item in numbers of people: under 5, 5 to 9, 10 and more. */
export function peopleItem(): ItemOfKind<'people'> {
	const { id, section, prompt, places, origin } = choiceItem();
	return {
		...{ id, section, prompt, places, origin },
		kind: 'people',
		order: { scale: 'people', options: ['under5', 'from5', 'from10'] },
		classes: [
			{ id: 'under5', label: text, min: 1, max: 4 },
			{ id: 'from5', label: text, min: 5, max: 9 },
			{ id: 'from10', label: text, min: 10 }
		]
	};
}

/** Services a to c, and w for others. */
export function servicesItem(): ItemOfKind<'services'> {
	const { id, section, prompt, places, origin } = choiceItem();
	return {
		...{ id, section, prompt, places, origin },
		kind: 'services',
		groups: [{ id: 'reactive', label: text }],
		services: [...'abc'].map((letter) => ({ id: letter, label: text, group: 'reactive' })),
		provisions: [{ id: 'inHouse', label: text }],
		other: { id: 'w', label: text }
	};
}
