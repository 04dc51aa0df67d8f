import type { MatterReport } from '$lib/data/report';
import { checklistWords } from '$lib/wording/checklistWords';

/** How many of a matter's criteria that apply are settled: "3 of 9". */
export function settledText({ counts }: MatterReport): string {
	const applying = Object.entries(counts).reduce(
		(sum, [verdict, count]) => (verdict === 'notApplicable' ? sum : sum + count),
		0
	);
	return checklistWords().ofCriteria(counts.settled ?? 0, applying);
}
