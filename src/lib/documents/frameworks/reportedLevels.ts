import type { Assessment } from '$lib/data/assessment';
import { frameworks } from '$lib/data/frameworks/frameworks';
import type { MinimumPack } from '$lib/data/frameworks/minimumPack';
import type { LevelsReport } from '$lib/data/report/levelsReport';
import { outlines } from '$lib/data/survey/outlines';
import { reportLevels } from '$lib/engine/frameworks/reportLevels';

/** What an assessment says about every framework, beside the minimum levels that are chosen. */
export function reportedLevels(
	{ entries, given = {} }: Assessment,
	minimums?: MinimumPack
): LevelsReport[] {
	return frameworks.map((framework) => {
		const own = minimums?.framework === framework.id ? minimums : undefined;
		return reportLevels(framework, outlines, entries, given, own);
	});
}
