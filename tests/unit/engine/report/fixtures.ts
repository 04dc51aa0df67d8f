import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assessment } from '$lib/data/assessment';
import type { Entries } from '$lib/data/answer';
import type { ItemReport } from '$lib/data/report/itemReport';
import type { MatterReport } from '$lib/data/report/matterReport';
import type { Report } from '$lib/data/report/report';
import { readFile } from '$lib/storage/files/assessmentFile';
import { reportOf } from '$lib/documents/reportOf';

const folder = join(import.meta.dirname, '../../../fixtures');

/** A new team with little, a mature one with every answer, and one that was interviewed (3.4). */
export const teams = ['newTeam', 'matureTeam', 'interviewedTeam'] as const;

type Team = (typeof teams)[number];

/** Where the exported file of a team lies; the interviewed one is the example of the pages. */
export const fileOf = (team: Team) => join(folder, `${team}.json`);

/** Where the report of a team lies, as it is to be. */
export const goldenOf = (team: Team) => join(folder, `${team}.report.json`);

export function assessmentOf(team: Team): Assessment {
	const read = readFile(readFileSync(fileOf(team), 'utf8'));
	if (read.status === 'refused') throw new Error(`${team}: ${read.detail}`);
	return read.assessment;
}

/** The report of a team beside the published figures. */
export const reportOfTeam = (team: Team): Report => reportOf(assessmentOf(team));

/** The report of nothing but these entries. */
export function reportWith(entries: Entries): Report {
	return reportOf({ ...assessmentOf('newTeam'), entries: { ...entries } });
}

export function itemIn({ items }: Report, id: string): ItemReport {
	return found(items, id);
}

export function criterionIn({ matters }: Report, id: string): MatterReport['criteria'][number] {
	return found(
		matters.flatMap(({ criteria }) => criteria),
		id
	);
}

function found<Entry extends { id: string }>(list: readonly Entry[], id: string): Entry {
	const entry = list.find((each) => each.id === id);
	if (!entry) throw new Error(`nothing with id ${id}`);
	return entry;
}

/** Nine places: as far as bounds are worked out, and the same in every version of Node. */
export function rounded(value: unknown): unknown {
	const text = JSON.stringify(value, (_, each: unknown) =>
		typeof each === 'number' ? Number(each.toFixed(9)) : each
	);
	return JSON.parse(text);
}
