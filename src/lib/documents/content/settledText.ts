import type { MatterReport } from '$lib/data/report';
import { checklistWords } from '$lib/wording/checklistWords';

/** How many of a matter's criteria apply. */
export function applying({ counts }: MatterReport): number {
	return Object.entries(counts).reduce(
		(sum, [verdict, count]) => (verdict === 'notApplicable' ? sum : sum + count),
		0
	);
}

/** How many of a matter's criteria that apply are settled: "3 of 9". */
export function settledText(matter: MatterReport): string {
	return checklistWords().ofCriteria(matter.counts.settled ?? 0, applying(matter));
}
