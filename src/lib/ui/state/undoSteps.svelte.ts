import type { Entry } from '$lib/data/answer';

/** What an item's entry was before a change. */
interface UndoStep {
	itemId: string;
	/** The fields that the change gave. */
	fields: string;
	before: Entry;
}

/** How many changes can be taken back. */
const maxSteps = 100;

/** Entries as they were before the changes of this visit, the latest last. */
export class UndoSteps {
	#steps = $state.raw<readonly UndoStep[]>([]);

	get latest(): UndoStep | undefined {
		return this.#steps.at(-1);
	}

	/** Keeps what an entry was. Letters typed one after another are taken back together. */
	remember(step: UndoStep): void {
		const { latest } = this;
		const { itemId, fields } = step;
		const isTyping = fields !== 'answer' && latest?.itemId === itemId && latest.fields === fields;
		if (!isTyping) this.#steps = [...this.#steps.slice(1 - maxSteps), step];
	}

	dropLatest(): void {
		this.#steps = this.#steps.slice(0, -1);
	}

	clear(): void {
		this.#steps = [];
	}
}
