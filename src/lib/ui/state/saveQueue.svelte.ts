import type { Entry } from '$lib/data/answer';
import type { Task } from '$lib/data/plan';
import type { Changes } from '$lib/storage/assessments/changes';
import type { Before } from '$lib/storage/assessments/overtaken';
import { TurnAhead } from '$lib/storage/database/turn';
import { storageErrorCode, type StorageErrorCode } from '$lib/storage/database/storageError';

/** How the answers on screen stand to those on the disk. */
export type SaveStatus = 'saved' | 'saving' | 'failed';

/** Writes changes of an assessment, and resolves when they are on the disk. */
export type Save = (
	id: string,
	changes: Changes,
	before?: Before,
	ahead?: TurnAhead
) => Promise<void>;

/** How long a change that may not come keeps other tabs from writing, in ms. */
const briefly = 400;

type Settings = Omit<Changes, 'entries' | 'plan' | 'changedAt'>;

/** Where the latest values are read when they are written. */
interface Latest {
	entry: (itemId: string) => Entry | undefined;
	task: (taskId: string) => Task | undefined;
	readonly changedAt: string;
}

/** Writes what has changed, one write at a time, and knows what is not on the disk yet. */
export class SaveQueue {
	#status = $state<SaveStatus>('saved');
	#errorCode = $state<StorageErrorCode>();
	readonly #id: string;
	readonly #latest: Latest;
	readonly #save: Save;
	/** Whether there is a record to write changes into. */
	#isStored: boolean;
	/** Items and tasks whose latest value is not known to be on the disk. */
	#items = new Set<string>();
	#tasks = new Set<string>();
	/** What was on the disk of each, as far as this tab knows. */
	readonly #before = {
		entries: new Map<string, Entry | undefined>(),
		plan: new Map<string, Task | undefined>()
	};
	#settings: Settings = {};
	/** What is on its way to the disk. */
	#underWay: { items: readonly string[]; tasks: readonly string[]; settings: Settings } = {
		items: [],
		tasks: [],
		settings: {}
	};
	#running: Promise<void> | undefined;
	#soon: ReturnType<typeof setTimeout> | undefined;
	#givingUp: ReturnType<typeof setTimeout> | undefined;
	/** The turn in which what is expected is written. */
	#ahead: TurnAhead | undefined;

	constructor(id: string, latest: Latest, save: Save, isStored: boolean) {
		this.#id = id;
		this.#latest = latest;
		this.#save = save;
		this.#isStored = isStored;
		if (!isStored) this.#status = 'failed';
	}

	get status(): SaveStatus {
		return this.#status;
	}

	/** Why the latest write failed. */
	get errorCode(): StorageErrorCode | undefined {
		return this.#errorCode;
	}

	/** Whether the latest write failed, also while the next one is under way. */
	get hasFailed(): boolean {
		return this.#status === 'failed' || this.#errorCode !== undefined;
	}

	/** Whether the latest value of an item is not known to be on the disk. */
	hasItem(itemId: string): boolean {
		return this.#items.has(itemId) || this.#underWay.items.includes(itemId);
	}

	hasTask(taskId: string): boolean {
		return this.#tasks.has(taskId) || this.#underWay.tasks.includes(taskId);
	}

	/** Whether names, place or the like are not known to be on the disk. */
	get hasSettings(): boolean {
		return Object.keys({ ...this.#settings, ...this.#underWay.settings }).length > 0;
	}

	/** Says that a change is on its way, which {@link flush} ends. The turn to write is asked for meanwhile. */
	expect(): void {
		clearTimeout(this.#givingUp);
		this.#status = 'saving';
		// A write that is under way may need one more turn itself, before what is expected now is written.
		if (!this.#running) this.#ahead ??= new TurnAhead();
	}

	/** The same where it may come to nothing: then it is "saved" again soon. */
	expectBriefly(): void {
		if (this.#status !== 'saved') return;
		this.expect();
		this.#givingUp = setTimeout(() => void this.flush(), briefly);
	}

	/** @param before What it was until now. */
	item(itemId: string, before: Entry | undefined): void {
		if (!this.hasItem(itemId)) this.#before.entries.set(itemId, before);
		this.#items.add(itemId);
		void this.flush();
	}

	/** @param before What it was until now. */
	task(taskId: string, before: Task | undefined): void {
		if (!this.hasTask(taskId)) this.#before.plan.set(taskId, before);
		this.#tasks.add(taskId);
		void this.flush();
	}

	settings(changed: Settings): void {
		this.#settings = joined(this.#settings, changed);
		void this.flush();
	}

	/**
	 * Notes what is worth no write of its own at once: it goes with the next one, or soon by itself. Nobody
	 * who leaves meanwhile is kept for it, so it is "saved" all the time unless the write fails.
	 */
	later(changed: Settings): void {
		this.#settings = joined(this.#settings, changed);
		this.#soon ??= setTimeout(() => void this.#write(), 500);
	}

	/** Writes what is not written yet. Resolves when that has ended, well or badly: see the status. */
	flush(): Promise<void> {
		this.#status = 'saving';
		return this.#write();
	}

	#write(): Promise<void> {
		clearTimeout(this.#soon);
		this.#soon = undefined;
		// One write at a time: what changes meanwhile goes with the next.
		this.#running ??= this.#run().finally(() => {
			this.#takeAhead()?.letGo();
			this.#running = undefined;
		});
		return this.#running;
	}

	/** The same because a person asks for it, who is to hear of it again if it fails again. */
	retry(): Promise<void> {
		this.#errorCode = undefined;
		return this.flush();
	}

	async #run(): Promise<void> {
		while (this.#hasUnsaved()) {
			const [items, tasks, settings] = [[...this.#items], [...this.#tasks], this.#settings];
			this.#underWay = { items, tasks, settings };
			this.#items.clear();
			this.#tasks.clear();
			this.#settings = {};
			const entries = Object.fromEntries(items.map((id) => [id, this.#latest.entry(id)]));
			const plan = Object.fromEntries(tasks.map((id) => [id, this.#latest.task(id)]));
			const { changedAt } = this.#latest;
			const ahead = this.#takeAhead();
			try {
				await this.#save(
					this.#id,
					{ entries, ...(tasks.length > 0 && { plan }), ...settings, changedAt },
					this.#before,
					ahead
				);
				// What was changed again meanwhile has this before it.
				for (const id of items) this.#before.entries.set(id, entries[id]);
				for (const id of tasks) this.#before.plan.set(id, plan[id]);
				this.#isStored = true;
			} catch (problem) {
				console.error('could not save', problem);
				items.forEach((id) => this.#items.add(id));
				tasks.forEach((id) => this.#tasks.add(id));
				this.#settings = joined(settings, this.#settings);
				this.#errorCode = storageErrorCode(problem);
				this.#status = 'failed';
				return;
			} finally {
				ahead?.letGo();
				this.#underWay = { items: [], tasks: [], settings: {} };
			}
		}
		this.#errorCode = undefined;
		this.#status = 'saved';
	}

	#takeAhead(): TurnAhead | undefined {
		const ahead = this.#ahead;
		this.#ahead = undefined;
		return ahead;
	}

	#hasUnsaved(): boolean {
		const isWaiting = this.#items.size + this.#tasks.size + Object.keys(this.#settings).length > 0;
		return isWaiting || !this.#isStored;
	}
}

/** Both, the later over the earlier; of answers beyond the survey each by itself. */
function joined(earlier: Settings, later: Settings): Settings {
	const given = { ...earlier.given, ...later.given };
	return { ...earlier, ...later, ...(Object.keys(given).length > 0 && { given }) };
}
