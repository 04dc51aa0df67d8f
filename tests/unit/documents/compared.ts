import type { Entries } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import type { Reported } from '$lib/engine/comparison/compareAssessments';
import { reportOf } from '$lib/documents/reportOf';
import { assessmentOf } from '../engine/report/fixtures';

const later: Assessment = {
	...assessmentOf('matureTeam'),
	id: '00000000-0000-4000-8000-000000000002',
	organisation: '株式会社例',
	title: '2026年度',
	createdAt: '2026-03-01T00:00:00.000Z',
	asOf: '2026-03-31',
	assessor: '佐藤一郎',
	confidentiality: '極秘'
};

/** Every third answer was the new team's a year before; two of the others were carried over since. */
const earlier: Assessment = {
	...later,
	id: '00000000-0000-4000-8000-000000000001',
	title: '2025年度',
	createdAt: '2025-03-01T00:00:00.000Z',
	asOf: '2025-03-31',
	assessor: '山田花子',
	confidentiality: '社外秘',
	entries: mixed(assessmentOf('newTeam').entries, later.entries)
};

const carried = ['1.2', '2.10'];

/** Two years of one organisation. */
export function twoYears(
	change: (assessment: Assessment) => Assessment = (assessment) => assessment
): [earlier: Reported, later: Reported] {
	const now = {
		...later,
		entries: Object.fromEntries(
			Object.entries(later.entries).map(([id, entry]) => [
				id,
				carried.includes(id) ? { ...entry, toConfirm: true as const } : entry
			])
		)
	};
	return [reported(change(earlier)), reported(change(now))];
}

export function reported(assessment: Assessment): Reported {
	return { assessment, report: reportOf(assessment) };
}

function mixed(few: Entries, many: Entries): Entries {
	return Object.fromEntries(
		Object.entries(many).map(([id, entry], place) => [
			id,
			place % 3 === 0 ? (few[id] ?? {}) : entry
		])
	);
}
