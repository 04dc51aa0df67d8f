import { reportSchema, type Report } from '$lib/data/report/report';
import { signsByNumber } from '$lib/wording/signsByNumber';

/** The report as JSON that a person can read: the same bytes on the page and by command. */
export function reportJson(report: Report): string {
	const json = JSON.stringify(reportSchema.parse(report), null, '\t');
	// JSON leaves some signs as they are that steer a terminal.
	return `${signsByNumber(json, '\t\n')}\n`;
}
