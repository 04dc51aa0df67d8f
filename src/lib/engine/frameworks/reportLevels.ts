import type { Entries } from '$lib/data/answer';
import type { Framework } from '$lib/data/frameworks/framework';
import type { Given } from '$lib/data/frameworks/given';
import type { MinimumPack } from '$lib/data/frameworks/minimumPack';
import type { LevelsReport } from '$lib/data/report/levelsReport';
import type { Outline } from '$lib/data/survey/outline';
import { compareMinimums } from './compareMinimums';
import { compareShared } from './compareShared';
import { levelsOf } from './levelsOf';

/**
 * What the answers say about a framework, as a plain value: its levels, and how they are to minimum levels.
 *
 * @param outlines All items by id.
 * @param entries Entries whose answers fit their items.
 * @param given Answers to the framework's own questions.
 * @param pack The minimum levels that are chosen, which are this framework's.
 * @throws RangeError if the framework names something that is no item.
 */
export function reportLevels(
	framework: Framework,
	outlines: ReadonlyMap<string, Outline>,
	entries: Entries,
	given: Given,
	pack?: MinimumPack
): LevelsReport {
	const { id, title, owner } = framework;
	const levels = levelsOf(framework, outlines, entries, given);
	const minimums = new Map(pack?.rows.map((row) => [row.id, row.minimum]));
	const results = compareMinimums(levels.requirements, minimums);
	const alone = new Map(results.map((result) => [result.id, result]));
	const together = new Map(
		compareShared(levels, results).map(({ item, verdict }) => [item, verdict])
	);
	return {
		framework: id,
		title,
		owner,
		...(pack && {
			minimums: { title: pack.title, source: pack.source, rows: pack.rows.length }
		}),
		requirements: levels.requirements.map(({ openItems, ...rest }) => {
			const result = alone.get(rest.id);
			return {
				...rest,
				openItems: [...openItems],
				...(result && { minimum: result.minimum, verdict: result.verdict })
			};
		}),
		shared: levels.shared.map(({ of, ...rest }) => {
			const verdict = together.get(rest.item);
			return { ...rest, of: [...of], ...(verdict && { verdict }) };
		})
	};
}
