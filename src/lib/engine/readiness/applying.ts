import type { MatterReport } from '$lib/data/report/matterReport';

/** Number of criteria that count. */
export function applying({ counts }: Pick<MatterReport, 'counts'>): number {
	return Object.entries(counts).reduce(
		(sum, [verdict, count]) => (verdict === 'notApplicable' ? sum : sum + count),
		0
	);
}
