import { SvelteMap } from 'svelte/reactivity';
import type { Entries, Entry } from '$lib/data/answer';
import { markNames, type Assessment, type Titles } from '$lib/data/assessment';
import type { Given, GivenAnswer } from '$lib/data/frameworks/given';
import type { Plan, Task } from '$lib/data/plan';
import { follow, unlessSame } from './followRecord';
import type { SaveQueue } from './saveQueue.svelte';

/** An assessment as it stands on screen, without what is held back. Each entry is reactive by itself. */
export class WorkingCopy {
	/** As loaded: what no page changes but by putting another state in its place. */
	#loaded = $state.raw() as Assessment;
	readonly #entries: SvelteMap<string, Entry>;
	readonly #plan: SvelteMap<string, Task>;
	#titles = $state.raw() as Titles;
	#given = $state.raw<Given>({});
	#archived = $state(false);
	/** The item at which the person left; not reactive. */
	place: string | undefined;
	changedAt = '';

	constructor(loaded: Assessment) {
		this.#entries = new SvelteMap(Object.entries(loaded.entries));
		this.#plan = new SvelteMap(Object.entries(loaded.plan ?? {}));
		this.#load(loaded);
		this.#loadSettings(loaded);
	}

	/** What no page changes. */
	get loaded(): Assessment {
		return this.#loaded;
	}

	/** All entries, as a plain object. Depends on each of them. */
	get entries(): Entries {
		return Object.fromEntries(this.#entries);
	}

	/** What is to be done, by task id. Depends on every task. */
	get plan(): Plan {
		return Object.fromEntries(this.#plan);
	}

	get taskCount(): number {
		return this.#plan.size;
	}

	get titles(): Titles {
		return this.#titles;
	}

	/** Answers beyond the survey, by their key. */
	get given(): Given {
		return this.#given;
	}

	/** The whole of it. */
	get assessment(): Assessment {
		const whole: Assessment = {
			...this.#loaded,
			...this.#titles,
			archived: true,
			changedAt: this.changedAt,
			entries: this.entries,
			plan: this.plan,
			given: this.#given,
			...(this.place === undefined ? {} : { place: this.place })
		};
		if (!this.#archived) delete whole.archived;
		if (this.taskCount === 0) delete whole.plan;
		for (const name of markNames) if (!whole[name]) delete whole[name];
		if (Object.keys(this.#given).length === 0) delete whole.given;
		return whole;
	}

	/** The entry of one item. Depends on that entry only. */
	entry(itemId: string): Entry | undefined {
		return this.#entries.get(itemId);
	}

	task(taskId: string): Task | undefined {
		return this.#plan.get(taskId);
	}

	/** Replaces an item's entry; one that holds nothing goes. @returns The entry that it had. */
	setEntry(itemId: string, entry: Entry): Entry | undefined {
		const before = this.#entries.get(itemId);
		if (Object.keys(entry).length === 0) this.#entries.delete(itemId);
		else this.#entries.set(itemId, entry);
		this.#touch();
		return before;
	}

	/** Puts a task into the plan, in the place of what it was before, or takes it out. @returns What it was. */
	setTask(taskId: string, task: Task | undefined): Task | undefined {
		const before = this.#plan.get(taskId);
		if (task === undefined) this.#plan.delete(taskId);
		else this.#plan.set(taskId, task);
		this.#touch();
		return before;
	}

	/** Answers what is asked beyond the survey, or takes the answer back. */
	give(key: string, answer: GivenAnswer | undefined): void {
		const others = Object.entries(this.#given).filter(([each]) => each !== key);
		this.#given = Object.fromEntries(answer ? [...others, [key, answer]] : others);
		this.#touch();
	}

	rename(titles: Partial<Titles>): void {
		this.#titles = { ...this.#titles, ...titles };
		this.#touch();
	}

	/** That it is put away is no change of the assessment. */
	archive(isArchived: boolean): void {
		this.#archived = isArchived;
	}

	/** Takes over what is on the disk now, but for what is not saved yet. @returns Whether any entry differed. */
	follow(stored: Assessment, queue: SaveQueue): boolean {
		const isNews = follow(this.#entries, stored.entries, (id) => queue.hasItem(id));
		follow(this.#plan, stored.plan ?? {}, (id) => queue.hasTask(id));
		this.#load(stored);
		if (!queue.hasSettings) this.#loadSettings(stored);
		return isNews;
	}

	#load(stored: Assessment): void {
		this.#loaded = unlessSame(this.#loaded, stored);
		this.changedAt = stored.changedAt;
	}

	#loadSettings(stored: Assessment): void {
		const { title, organisation, asOf, assessor, confidentiality } = stored;
		const titles = { title, organisation, asOf, assessor, confidentiality };
		this.#titles = unlessSame(this.#titles, titles);
		this.#given = unlessSame(this.#given, stored.given ?? {});
		this.place = stored.place;
		this.#archived = stored.archived === true;
	}

	#touch(): void {
		this.changedAt = new Date().toISOString();
	}
}

/** An entry without what is undefined or empty. */
export function withoutEmpty(entry: Entry): Entry {
	return Object.fromEntries(
		Object.entries(entry).filter(([, value]) => value !== undefined && value !== '')
	);
}
