import type { Entry } from '$lib/data/answer';
import { items, itemsById } from '$lib/data/survey/items';
import { isVisible } from '$lib/engine/answers/isVisible';
import { PackedColumns } from './packedColumns';
import { rowsAlone, rowsOfHidden, type PartRows } from './partRows';
import type { ReadAssessment } from './readPart';
import type { LeftOutAssessment, TaskDone } from './task';

const nothing: Entry = {};

/** What an item adds that has no entry. */
const unanswered: readonly PartRows[] = items.map((_, place) => rowsAlone(place, nothing));

/** An item that does not always apply, and what it adds then; by its place among all. */
const conditional = items.flatMap((item, place) =>
	item.shownWhen ? [{ item, place, rows: rowsOfHidden(item) }] : []
);

/** Whether it depends on an item's answer that others apply, by its place. */
const isDeciding: readonly boolean[] = items.map(({ id }) =>
	conditional.some(({ item }) => item.shownWhen?.item === id)
);

/** Packs assessments as rows, which are those of `responsesOf`. */
export class Packer {
	#columns = new PackedColumns();
	/** By the place of each item, the number of the assessment that last had an entry for it, or that hides it. */
	#metIn = new Int32Array(items.length);
	#hiddenIn = new Int32Array(items.length);
	#number = 0;

	pack({ source, line }: Pick<LeftOutAssessment, 'source' | 'line'>, read: ReadAssessment): void {
		const { head, parts } = read;
		const number = ++this.#number;
		const deciding: Record<string, Entry> = {};
		for (const { unit, entry } of parts) {
			this.#metIn[unit.place] = number;
			if (isDeciding[unit.place]) deciding[unit.item] = entry;
		}
		for (const { item, place, rows } of conditional) {
			if (isVisible(item, itemsById, deciding)) continue;
			this.#hiddenIn[place] = number;
			this.#columns.add(rows);
		}
		for (const [place, rows] of unanswered.entries()) {
			const isSaid = this.#metIn[place] === number || this.#hiddenIn[place] === number;
			if (!isSaid) this.#columns.add(rows);
		}
		for (const part of parts) {
			const { place } = part.unit;
			if (this.#hiddenIn[place] === number) continue;
			this.#columns.add((part.rows ??= rowsAlone(place, part.entry)));
		}
		this.#columns.end({ source, line, id: head.id, changedAt: Date.parse(head.changedAt) });
	}

	/** What was packed since this was last asked. */
	take(): Pick<TaskDone, 'packed' | 'counts'> {
		return this.#columns.take();
	}
}
