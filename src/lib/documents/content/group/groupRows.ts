import type { Item } from '$lib/data/survey/item';
import type { Benchmark, Published } from '$lib/engine/benchmark/benchmark';
import { scaleOf } from '$lib/engine/benchmark/scale';
import type { Band, ProtectedDistribution, ProtectedItem } from '$lib/engine/group/protect';
import { optionLabel } from '$lib/wording/answerText';
import { groupWords } from '$lib/wording/groupWords';
import { isKnown, shareText } from '$lib/wording/shareText';
import { shortOption } from '$lib/wording/shortAnswer';

type Bands = ProtectedItem['bands'];

/** An option of an item: what may be seen of it in the group, and what each edition says of it. */
interface OptionRow {
	option: string;
	label: string;
	/** Undefined where nothing may be seen. */
	band: Band | undefined;
	/** The same in words. */
	group: string;
	published: string[];
}

/** What may be seen of an item in a group, option by option. Of services how many provide each. */
export function optionRows(
	item: Item,
	bands: Bands,
	teams: number,
	beside: readonly Benchmark[]
): OptionRow[] {
	const scale = scaleOf(item);
	return scale.categories.flatMap((option) => {
		const band = bands.get(item.kind === 'services' ? `${option}/provided` : option);
		if (!band) return [];
		const seen = saysNothing(band, teams) ? undefined : band;
		return {
			option,
			label: optionLabel(item, option),
			band: seen,
			group: seen ? shareOf(seen, teams) : groupWords().hidden,
			published: beside.map((edition) => publishedOf(edition.published(scale), option))
		};
	});
}

/** The same in a few words each; what may not be seen is not named at all. */
export function optionTexts(item: Item, bands: Bands, teams: number): string[] {
	const words = groupWords();
	return [...bands].flatMap(([key, band]) => {
		if (item.kind === 'services' && !key.endsWith('/provided')) return [];
		if (saysNothing(band, teams)) return [];
		const [from, to] = band;
		const count = from === to ? `${from}` : words.band(from, to);
		return [words.optionBand(shortOption(item, key.replace('/provided', '')), count)];
	});
}

/** Whether any number of a group may be seen. */
export function saysAnything({ items, teams }: ProtectedDistribution): boolean {
	return items.some(({ bands }) => [...bands.values()].some((band) => !saysNothing(band, teams)));
}

/** A band of all that there can be. */
function saysNothing([from, to]: Band, teams: number): boolean {
	return from === 0 && to === teams;
}

function shareOf([from, to]: Band, teams: number): string {
	return shareText([from / teams, to / teams], { kind: 'all', teams });
}

function publishedOf({ share, read }: Published, option: string): string {
	const known = share([option]);
	if (!known || !isKnown(known.interval)) return '—';
	const { base, teams } = read;
	return shareText(known.interval, { kind: base, ...(teams !== undefined && { teams }) });
}
