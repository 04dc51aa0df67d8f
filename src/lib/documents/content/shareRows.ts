import type { EditionReport } from '$lib/data/report/editionReport';
import { findingWords } from '$lib/wording/findingWords';
import { reportWords } from '$lib/wording/reportWords';
import type { ReportedBase } from '$lib/wording/shareText';

type Share = readonly [number, number];
type Scale = keyof ReturnType<typeof findingWords>['scales'];

/** One share that an edition's figures bound, with what it is the share of. */
export interface ShareRow {
	what: string;
	/** The same in the few words that a line of a document has room for. */
	brief: string;
	/** It is the share of one's own answer. */
	isOwn: boolean;
	share: Share;
	base: ReportedBase;
	/** Wilson's 95 % interval, where the number of teams is exact. */
	chance?: Share | undefined;
}

/** How to name and mark the shares of an item or a measure. */
export interface Naming {
	labelOf: (option: string) => string;
	/** The same in a few words; the label itself where there are none. */
	briefOf?: (option: string) => string;
	/** Options of one's own answer. */
	own: readonly string[];
	/** For services: the name of a way to provide one. */
	wayOf?: (provision: string) => string;
	/** What the options are ordered by. */
	scale?: Scale | undefined;
}

/** Every share of what an edition says: where the answer stands, then each option, then sets of them. */
export function shareRows(
	inEdition: EditionReport,
	{ labelOf, briefOf = labelOf, own, scale, wayOf }: Naming
): ShareRow[] {
	const { base } = inEdition;
	if (base === undefined) return [];
	const words = reportWords();
	return [...placeRows(inEdition, base, scale), ...optionRows(), ...setRows()];

	function optionRows(): ShareRow[] {
		return inEdition.published.flatMap(({ option, share, chance, ways = [] }) => [
			{
				what: labelOf(option),
				brief: briefOf(option),
				isOwn: own.includes(option),
				share,
				base: base as ReportedBase,
				chance
			},
			...ways.map((way) => ({
				what: `${labelOf(option)} – ${wayOf?.(way.provision) ?? way.provision}`,
				brief: `${briefOf(option)} – ${wayOf?.(way.provision) ?? way.provision}`,
				isOwn: false,
				share: way.share,
				base: base as ReportedBase
			}))
		]);
	}

	function setRows(): ShareRow[] {
		return inEdition.together.map(({ options, share }) => ({
			what: options.map(labelOf).join(words.or),
			brief: options.map(briefOf).join(words.or),
			isOwn: options.some((option) => own.includes(option)),
			share,
			base: base as ReportedBase
		}));
	}
}

/** The shares before, same and after an answer, as far as it has a place. */
function placeRows(
	inEdition: EditionReport,
	base: ReportedBase,
	scale: Scale | undefined
): ShareRow[] {
	return (['before', 'same', 'after'] as const).flatMap((place): ShareRow[] => {
		const share = inEdition[place];
		if (!share) return [];
		if (place === 'same') {
			const what = reportWords().same;
			return [{ what, brief: what, isOwn: true, share, base, chance: inEdition.chance }];
		}
		// That nobody can stand before the first or after the last option is no finding.
		if (scale === undefined || share[1] === 0) return [];
		const what = findingWords().scales[scale].sides[place];
		return [{ what, brief: what, isOwn: false, share, base }];
	});
}
