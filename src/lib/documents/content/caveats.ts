import type { Report } from '$lib/data/report/report';
import { language } from '$lib/wording/language';
import { cautionText, comparedWithText } from '$lib/wording/comparedWith';
import { caveatText } from '$lib/wording/caveatWords';
import { packText } from '$lib/wording/packText';
import { editionById, type ComparisonLine } from './comparison';
import { contentWords } from './words';

/** A caution about more items than these is one about the whole. */
const maxItems = 20;

/** What must be known to read the document right, as sentences: the pages' own. */
export function cautions(report: Report, madeAt: string | undefined): string[] {
	const { caveats, edition: id } = report;
	const packs = packText(report);
	const edition = editionById(id);
	return [
		...(madeAt === undefined ? [] : [comparedWithText(report, madeAt)]),
		...(packs === undefined ? [] : [packs]),
		cautionText(report),
		edition.sample[language.current],
		...caveats.map(caveatText)
	];
}

/** Every caution about single items, once, with the items that it is about. */
export function caveatsOfItems(compared: readonly ComparisonLine[]): string[] {
	const items = new Map<string, Set<string>>();
	for (const { id, editions } of compared) {
		for (const code of editions.flatMap(({ evidence }) => evidence.caveats)) {
			items.set(code, (items.get(code) ?? new Set()).add(id));
		}
	}
	const words = contentWords();
	return [...items].map(([code, ids]) =>
		ids.size > maxItems
			? caveatText(code)
			: words.aboutItems(caveatText(code), [...ids].join(words.separator))
	);
}
