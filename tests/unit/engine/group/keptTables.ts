import type { Answer } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import { itemsById } from '$lib/data/survey/items';
import { distribute } from '$lib/engine/group/distribution';
import { keptTable, type KeptTable } from '$lib/engine/group/keptTable';
import { memberMarks } from '$lib/engine/group/memberMarks';
import { usualThreshold } from '$lib/engine/group/protect';
import { protectBeside, type ShownBeside } from '$lib/engine/group/protectBeside';
import { assessment, choice } from '../../assessments';

/** What a member says, by item. */
export type Said = Readonly<Record<string, Answer>>;

export function idOf(place: number): string {
	return `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
}

/** The member at a place, who says a to 2.8 and b to 1.1 unless it says otherwise. */
export function memberAt(place: number, said: Said = {}): Assessment {
	const answers = { '1.1': choice('b'), '2.8': choice('a'), ...said };
	return assessment({
		id: idOf(place),
		entries: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer }]))
	});
}

/** The members from a place up to another one; the first ones say otherwise. */
export function members(from: number, to: number, changed = 0, said: Said = {}): Assessment[] {
	return Array.from({ length: to - from }, (_, at) =>
		memberAt(from + at, at < changed ? said : {})
	);
}

/** What may be seen of a group beside tables that were made before, and what is kept of it. */
export function madeBeside(
	made: readonly KeptTable[],
	group: readonly Assessment[],
	threshold = usualThreshold
): ShownBeside & { table: KeptTable } {
	const marks = group.map((each) => memberMarks(each, itemsById));
	const found = protectBeside(distribute(group, itemsById), marks, itemsById, threshold, made);
	return { ...found, table: keptTable(found.shown, marks) };
}
