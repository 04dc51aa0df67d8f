import { reportSchema, type Report } from '$lib/data/report';

/** The report as JSON that a person can read: the same bytes on the page and by command. */
export function reportJson(report: Report): string {
	return `${JSON.stringify(reportSchema.parse(report), null, '\t')}\n`;
}
