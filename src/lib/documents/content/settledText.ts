import type { MatterReport } from '$lib/data/report/matterReport';
import { applying } from '$lib/engine/readiness/applying';
import { checklistWords } from '$lib/wording/checklistWords';

/** How many of a matter's criteria that apply are settled: "3 of 9". */
export function settledText(matter: MatterReport): string {
	return checklistWords().ofCriteria(matter.counts.settled ?? 0, applying(matter));
}
