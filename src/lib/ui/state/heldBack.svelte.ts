import { SvelteMap } from 'svelte/reactivity';
import type { Entry } from '$lib/data/answer';
import type { Titles } from '$lib/data/assessment';
import type { Task } from '$lib/data/plan';
import { fits } from '$lib/storage/assessments/fits';

/**
 * What was given and fits no assessment: held back and named, while everything else is saved. The fields
 * let nothing of the kind through; this is for the one that does.
 */
export class HeldBack {
	readonly #entries = new SvelteMap<string, Partial<Entry>>();
	readonly #tasks = new SvelteMap<string, Task>();
	#titles = $state.raw<Partial<Titles>>({});

	/** Items of which something is held back. */
	get items(): readonly string[] {
		return [...this.#entries.keys()];
	}

	/** Tasks that are held back, by their id. */
	get tasks(): Readonly<Record<string, Task>> {
		return Object.fromEntries(this.#tasks);
	}

	/** Names that are held back. */
	get titles(): Partial<Titles> {
		return this.#titles;
	}

	get isEmpty(): boolean {
		const titles = Object.keys(this.#titles).length;
		return this.#entries.size + this.#tasks.size + titles === 0;
	}

	/** What of an item is held back. */
	entry(itemId: string): Partial<Entry> | undefined {
		return this.#entries.get(itemId);
	}

	/** Checks something that fits: the first check takes many times as long as the next. */
	prepare(): void {
		fits({ entries: { '1.1': { answer: { kind: 'choice', option: 'a' } } } });
	}

	/** Holds back what of an item's new values does not fit. @returns The rest. */
	takeEntry(itemId: string, fields: Partial<Entry>): Partial<Entry> {
		const { fit, unfit } = sorted(fields, (one) => fits({ entries: { [itemId]: one } }));
		const held = { ...without(this.#entries.get(itemId) ?? {}, Object.keys(fields)), ...unfit };
		if (Object.keys(held).length > 0) this.#entries.set(itemId, held);
		else this.#entries.delete(itemId);
		return fit;
	}

	/** Holds back an item's new values, for which there is no room. */
	holdEntry(itemId: string, fields: Partial<Entry>): void {
		this.#entries.set(itemId, { ...this.#entries.get(itemId), ...fields });
	}

	/** Lets go of what is held back of an item, as when a change is taken back. */
	dropEntry(itemId: string): void {
		this.#entries.delete(itemId);
	}

	/** Holds back a task that does not fit. @returns Whether it fits. */
	takeTask(taskId: string, task: Task | undefined): boolean {
		const isFit = task === undefined || fits({ plan: { [taskId]: task } });
		if (isFit) this.#tasks.delete(taskId);
		else this.#tasks.set(taskId, task);
		return isFit;
	}

	/** Holds back a task for which there is no room. */
	holdTask(taskId: string, task: Task): void {
		this.#tasks.set(taskId, task);
	}

	/** Holds back names that do not fit. @returns The others. */
	takeTitles(titles: Partial<Titles>): Partial<Titles> {
		const { fit, unfit } = sorted(titles, fits);
		this.#titles = { ...without(this.#titles, Object.keys(titles)), ...unfit };
		return fit;
	}
}

/** Fields by whether each fits by itself. What is taken out always does. */
function sorted<Fields extends object>(
	fields: Fields,
	isFit: (one: Fields) => boolean
): { fit: Fields; unfit: Fields } {
	const isTaken = ([key, value]: [string, unknown]) =>
		value === undefined || value === '' || isFit({ [key]: value } as Fields);
	const all = Object.entries(fields);
	return {
		fit: Object.fromEntries(all.filter(isTaken)) as Fields,
		unfit: Object.fromEntries(all.filter((one) => !isTaken(one))) as Fields
	};
}

function without<Fields extends object>(fields: Fields, keys: readonly string[]): Fields {
	return Object.fromEntries(
		Object.entries(fields).filter(([key]) => !keys.includes(key))
	) as Fields;
}
