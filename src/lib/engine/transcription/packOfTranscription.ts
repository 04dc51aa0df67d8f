import type { Pack } from '$lib/data/editions/editionPack';
import type { Figure, Transcribed } from '$lib/data/editions/figure';
import type { Edition, Source } from '$lib/data/editions/source';
import type { Transcription } from '$lib/data/editions/transcription';
import type { Item } from '$lib/data/survey/item';
import { readWhole } from '../answers/readWhole';
import { readChart, isBegun, type KnownBase } from './chart';
import { agreedItem } from './differences';
import { figuresOf } from './figuresOf';

/** What of a transcription is not in its pack. */
interface LeftOutOfPack {
	item: string;
	field: string;
	why: 'unreadable' | 'differs';
}

interface TranscribedPack {
	pack: Pack;
	leftOut: LeftOutOfPack[];
}

/** What an item of the transcription is held against. */
type KnownBaseOf = (item: Item) => KnownBase;

/**
 * The pack that a transcription makes.
 *
 * @param editions Those that can be supplemented.
 * @returns Nothing where it is of an edition that is not there, or not enough is said of a new one.
 */
export function packOfTranscription(
	transcription: Transcription,
	items: readonly Item[],
	editions: readonly Edition[],
	knownBaseOf: KnownBaseOf
): TranscribedPack | undefined {
	const edition = editionOf(transcription, editions);
	if (!edition) return undefined;
	const { id, title, source, target } = transcription;
	const name = title.trim() || id;
	const report: Source = {
		id: 'report',
		title: { ja: source.title.trim() || name, en: source.title.trim() || name },
		publisher: source.publisher.trim() || '-',
		publishedOn: edition.publishedOn,
		...(/^https?:\/\/\S+$/.test(source.url.trim()) && { url: source.url.trim() }),
		primary: true
	};
	const leftOut: LeftOutOfPack[] = [];
	const figures = items.flatMap((item) => {
		const found = itemFigures(transcription, item, edition, knownBaseOf(item));
		leftOut.push(...found.leftOut);
		return found.figures;
	});
	const content = { sources: [report], figures };
	const format = 'csirt-edition' as const;
	const pack: Pack =
		target.kind === 'supplement'
			? {
					format,
					version: 2,
					id,
					title: { ja: name, en: name },
					supplements: edition.id,
					...content
				}
			: { format, version: 2, edition, ...content };
	return { pack, leftOut };
}

/** The figures of one item, and what of it gives none. */
export function itemFigures(
	transcription: Transcription,
	item: Item,
	edition: Edition,
	known: KnownBase
): { figures: Figure[]; leftOut: LeftOutOfPack[] } {
	const { typed, open } = agreedItem(transcription, item);
	if (!typed) return { figures: [], leftOut: [] };
	const isDiffering = (field: string) => open.includes(field);
	// Out of what is not settled, no number can be read on it.
	const cells = Object.fromEntries(
		Object.entries(typed.cells).filter(([field]) => !isDiffering(field) && !isDiffering('base'))
	);
	const chart = readChart(item, { ...typed, cells }, known);
	const note = typed.note.trim();
	const figures = figuresOf(chart, {
		edition: edition.id,
		year: (transcription.target.kind === 'edition' ? edition.publishedOn : edition.askedOn).slice(
			0,
			4
		),
		source: 'report',
		teams: edition.teams,
		transcribed: (field) => transcribedOf(transcription, item, field),
		...(note && { note })
	});
	const unreadable = chart.cells.filter(({ problem }) => problem?.code === 'unreadable');
	return {
		figures,
		leftOut: [
			...open.map((field) => ({ item: item.id, field, why: 'differs' as const })),
			...unreadable.map(({ cell }) => ({
				item: item.id,
				field: cell.id,
				why: 'unreadable' as const
			}))
		]
	};
}

/** Read twice where two people have typed the item; what differs has been settled by then. */
function transcribedOf(
	{ readers, first, second }: Transcription,
	item: Item,
	field: string
): Transcribed | undefined {
	const [one, other] = [first[item.id], second[item.id]];
	const [by, again] = [readers.first.trim(), readers.second.trim()];
	const isTwice = isBegun(one) && isBegun(other) && field !== '' && by !== again && again !== '';
	if (!isBegun(one) && other) return again ? { by: again, on: other.on } : undefined;
	if (!one || !by) return undefined;
	return { by, on: one.on, ...(isTwice && other && { again: { by: again, on: other.on } }) };
}

/** The edition that the figures are of. */
export function editionOf(
	{ id, title, target }: Transcription,
	editions: readonly Edition[]
): Edition | undefined {
	if (target.kind === 'supplement') return editions.find((each) => each.id === target.edition);
	const teams = readWhole(target.teams, { min: 1, max: 10_000_000 });
	const [askedOn, publishedOn] = [target.askedOn.trim(), target.publishedOn.trim()];
	const isDated = /^\d{4}(-\d\d){0,2}$/.test(askedOn) && /^20\d\d-\d\d-\d\d$/.test(publishedOn);
	if (teams.status !== 'read' || !isDated || !title.trim()) return undefined;
	const name = { ja: title.trim(), en: title.trim() };
	const sample = target.sample.trim() || '-';
	return {
		id,
		title: name,
		askedOn,
		publishedOn,
		teams: teams.value,
		sample: { ja: sample, en: sample }
	};
}
