import type { Entries } from '$lib/data/answer';
import type { Case } from '$lib/data/cases/case';
import type { Topic } from '$lib/data/cases/topic';
import type { CasesReport } from '$lib/data/report/casesReport';
import type { ItemReport } from '$lib/data/report/itemReport';
import type { MatterReport } from '$lib/data/report/matterReport';
import type { Item } from '$lib/data/survey/item';
import { casesAtGaps } from './casesAtGaps';
import { gapsOf } from './gapsOf';
import { similarCases } from './similarCases';

/** What the interviewed teams add to the report of these entries. */
export function reportCases(
	{ cases, topics }: { cases: readonly Case[]; topics: readonly Topic[] },
	entries: Entries,
	items: readonly ItemReport[],
	matters: readonly MatterReport[],
	itemsById: ReadonlyMap<string, Item>
): CasesReport {
	return {
		...similarCases(entries, cases, itemsById),
		gaps: casesAtGaps(gapsOf(items, matters, itemsById), cases, topics)
	};
}
