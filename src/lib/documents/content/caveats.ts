import type { Report } from '$lib/data/report/report';
import { language } from '$lib/wording/language';
import { caveatText } from '$lib/wording/caveatWords';
import { boardWords } from '$lib/wording/boardWords';
import { packText } from '$lib/wording/packText';
import { reportWords } from '$lib/wording/reportWords';
import { dayText } from '$lib/wording/format';
import { yearsBetween } from '$lib/wording/yearsBetween';
import { editionById, type ComparisonLine } from './comparison';
import { contentWords } from './words';

/** A caution about more items than these is one about the whole. */
const maxItems = 20;

/** What must be known to read the document right, as sentences: the pages' own. */
export function cautions(report: Report, madeAt: string | undefined): string[] {
	const { caveats, edition: id } = report;
	const words = reportWords();
	const packs = packText(report);
	const edition = editionById(id);
	const asked = dayText(edition.askedOn);
	const age = madeAt === undefined ? [] : [yearsBetween(edition.askedOn, madeAt)];
	return [
		...age.map((years) => boardWords().beside(edition.teams, asked, years)),
		...(packs === undefined ? [] : [packs]),
		words.caution,
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
