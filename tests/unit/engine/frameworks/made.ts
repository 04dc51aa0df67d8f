import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entries } from '$lib/data/answer';
import { asAssessment } from '$lib/data/assessment';
import { frameworks } from '$lib/data/frameworks/frameworks';
import type { Given } from '$lib/data/frameworks/given';
import { migrateAssessment } from '$lib/data/migrateAssessment';
import { itemsById } from '$lib/data/survey/items';
import type { MinimumPack } from '$lib/data/frameworks/minimumPack';
import { levelsOf, type RequirementLevels } from '$lib/engine/frameworks/levelsOf';

const [first] = frameworks;
if (!first) throw new RangeError('a framework must be listed');
export const sim3 = first;

const folder = join(import.meta.dirname, '../../../fixtures');

/** The entries of a team among the fixtures. */
export function entriesOf(team: string): Entries {
	const raw: unknown = JSON.parse(readFileSync(join(folder, `${team}.json`), 'utf8'));
	return asAssessment(migrateAssessment(raw)).entries;
}

export function sim3Levels(entries: Entries, given: Given = {}) {
	return levelsOf(sim3, itemsById, entries, given);
}

/** A pack of minimum levels that is made up. */
export function minimumPack(rows: MinimumPack['rows'], overrides: object = {}): MinimumPack {
	return {
		format: 'csirt-minimum-levels',
		version: 1,
		id: 'made-up',
		framework: 'sim3-v2',
		title: 'A scheme made up',
		source: 'Rules, edition 1',
		rows,
		...overrides
	};
}

/** The same, by parameter. */
export function minimumsOf(minimums: Readonly<Record<string, number>>): MinimumPack {
	return minimumPack(Object.entries(minimums).map(([id, minimum]) => ({ id, minimum })));
}

/** One parameter as answers bound it. */
export function parameter(id: string, entries: Entries, given: Given = {}): RequirementLevels {
	const found = sim3Levels(entries, given).requirements.find((each) => each.id === id);
	if (!found) throw new RangeError(`there is no parameter ${id}`);
	return found;
}
