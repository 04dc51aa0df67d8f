import type { ItemReport } from '$lib/data/report/itemReport';
import type { Item } from '$lib/data/survey/item';
import type { Measure } from '$lib/data/survey/measure';
import type { Benchmark } from '../benchmark/benchmark';
import { compareEditions, speaksOf } from '../benchmark/compare/compareEditions';
import type { SharesBySide } from '../benchmark/compare/compareCategory';
import { scaleOf } from '../benchmark/scale';
import { editionReport } from './editionReport';

type Other = ItemReport['others'][number];

/**
 * What another edition published about an item or a measure, and which of its options have changed
 * since the main edition; nothing where it published nothing.
 *
 * @param place Where the answer stands in the other edition.
 * @throws RangeError if figures contradict each other.
 */
export function otherEditionReport(
	source: Item | Measure,
	main: Benchmark,
	other: Benchmark,
	place: SharesBySide
): Other[] {
	const inEdition = editionReport(other, source, place);
	if (inEdition.figures.length + inEdition.quoted.length === 0) return [];
	return [{ edition: other.edition.id, ...inEdition, ...changesOf(source, main, other) }];
}

function changesOf(source: Item | Measure, main: Benchmark, other: Benchmark) {
	const scale = scaleOf(source);
	const both = [main.published(scale), other.published(scale)];
	const found: Pick<Other, 'changes' | 'notComparable'> = { changes: [], notComparable: [] };
	// An item that one of them says nothing about has nothing to set side by side.
	if (both.some(({ read }) => read.used.length === 0)) return found;

	for (const option of scale.categories) {
		const compared = compareEditions(main, other, source, option);
		if (compared.status === 'compared') {
			const { difference, interval, direction } = compared;
			found.changes.push({
				option,
				verdict: direction,
				difference: [difference[0], difference[1]],
				interval: [interval[0], interval[1]]
			});
		} else if (both.some((published) => speaksOf(published, option) === 'itself')) {
			found.notComparable.push({ option, reason: compared.reason });
		}
	}
	return found;
}
