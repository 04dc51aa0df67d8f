import type { Entry } from '$lib/data/answer';
import { items, itemsById } from '$lib/data/survey/items';
import { isVisible } from '$lib/engine/answers/isVisible';
import { PackedColumns } from './packedColumns';
import { possiblePairs } from './possiblePairs';
import type { ReadAssessment } from './readPart';
import { rowsAlone, rowsOfHidden, type PartRows } from './partRows';
import type { LeftOutAssessment, TaskDone } from './task';

const nothing: Entry = {};

/** What an item adds that has no entry. */
const unanswered: readonly PartRows[] = items.map((item) => rowsAlone(item, nothing));

/** An item that does not always apply, and what it adds then; by its place among all. */
const conditional = items.flatMap((item, place) =>
	item.shownWhen ? [{ item, place, rows: rowsOfHidden(item) }] : []
);

/** Whether it depends on an item's answer that others apply, by its place. */
const isDeciding: readonly boolean[] = items.map(({ id }) =>
	conditional.some(({ item }) => item.shownWhen?.item === id)
);

/** Packs assessments as rows, which are those of `responsesOf`, and counts them. */
export class Packer {
	#columns = new PackedColumns();
	#counts = new Uint32Array(possiblePairs.length);
	/** By the place of each item, the number of the assessment that had an entry for it last, or that it did not apply to. */
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
			this.#add(rows);
		}
		for (let place = 0; place < unanswered.length; place++) {
			const isSaid = this.#metIn[place] === number || this.#hiddenIn[place] === number;
			if (!isSaid) this.#add(unanswered[place]!);
		}
		for (const part of parts) {
			const { unit, entry } = part;
			if (this.#hiddenIn[unit.place] === number) continue;
			this.#add((part.rows ??= rowsAlone(items[unit.place]!, entry)));
		}
		this.#columns.end({ source, line, id: head.id, changedAt: Date.parse(head.changedAt) });
	}

	/** What was packed since this was last asked, and how many have each pair. */
	take(): Pick<TaskDone, 'packed' | 'counts'> {
		const counts = this.#counts;
		this.#counts = new Uint32Array(possiblePairs.length);
		return { packed: this.#columns.take(), counts };
	}

	#add(rows: PartRows): void {
		for (const pair of rows.pairs) this.#counts[pair]!++;
		for (const pair of rows.measured) this.#counts[pair]!++;
		this.#columns.add(rows);
	}
}
