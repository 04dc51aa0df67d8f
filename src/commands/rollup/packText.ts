import { newId } from '$lib/data/newId';
import { editionPackSchema } from '$lib/data/editions/editionPack';
import { itemsById } from '$lib/data/survey/items';
import { distributionOf } from '$lib/engine/group/distribution';
import { packOf } from '$lib/engine/group/packOf';
import { protect, type BesideTables } from '$lib/engine/group/protect';
import type { Counted } from './countAll';
import type { Asked } from './readArguments';
import { rollupWords } from './rollupWords';

/**
 * The text of the pack. What it does not say about where the numbers come from was not asked for.
 *
 * @param today ISO date.
 * @param beside What may be shown beside the packs that were made before.
 * @returns Undefined where the bands of so few assessments say nothing.
 * @throws RangeError if there are fewer assessments than the threshold.
 */
export function packFileText(
	{ counts, assessments, changed }: Counted,
	{ threshold, title, who, how, from, to }: Asked,
	today: string,
	beside: BesideTables
): string | undefined {
	const words = rollupWords();
	const group = protect(distributionOf(assessments, counts), itemsById, threshold, beside);
	const pack = packOf(group, {
		id: `pack-${newId().slice(0, 8)}`,
		title: title ?? words.title,
		who: who ?? words.who,
		how: how ?? words.how,
		from: from ?? changed?.first ?? today,
		to: to ?? changed?.last ?? today,
		countedOn: today
	});
	if (pack.figures.length === 0) return undefined;
	return `${JSON.stringify(editionPackSchema.parse(pack), null, '\t')}\n`;
}
