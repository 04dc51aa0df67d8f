import { SvelteMap } from 'svelte/reactivity';
import type { Entries, Entry } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import type { Plan, Task } from '$lib/data/plan';
import type { Changes } from '$lib/storage/assessmentStore';

/** How the answers on screen stand to those on the disk. */
export type SaveStatus = 'saved' | 'saving' | 'failed';

type Titles = Pick<Assessment, 'title' | 'organisation'>;

/** What an item's entry was before a change. */
interface Step {
	itemId: string;
	/** The fields that the change gave. */
	fields: string;
	before: Entry;
}

/** How many changes can be taken back. */
const mostSteps = 100;

/** The open assessment: the only reactive state that outlives a page. */
export class Session {
	readonly id: string;
	/** As loaded: what no page changes. */
	readonly #loaded: Assessment;
	#archived = $state(false);
	/** Whether there is a record to write changes into. */
	#isStored: boolean;
	#entries: SvelteMap<string, Entry>;
	#plan: SvelteMap<string, Task>;
	#titles: Titles = $state.raw({ title: '', organisation: '' });
	#place: string | undefined;
	#changedAt: string;
	#status = $state<SaveStatus>('saved');
	#save: (id: string, changes: Changes) => Promise<void>;
	/** Items whose latest entry is not known to be on the disk. */
	#unsaved = new Set<string>();
	/** Tasks whose latest form is not known to be on the disk. */
	#unsavedTasks = new Set<string>();
	#unsavedSettings: Omit<Changes, 'entries' | 'plan' | 'changedAt'> = {};
	#isSaving = false;
	/** Entries as they were before the changes of this visit, the latest last. */
	#history = $state.raw<readonly Step[]>([]);

	/**
	 * @param assessment As loaded.
	 * @param save Writes changes and resolves when they are on the disk.
	 * @param isStored False for one that could not be stored when it was made: it is not saved until
	 *   a save succeeds.
	 */
	constructor(
		assessment: Assessment,
		save: (id: string, changes: Changes) => Promise<void>,
		isStored = true
	) {
		this.id = assessment.id;
		this.#loaded = assessment;
		this.#entries = new SvelteMap(Object.entries(assessment.entries));
		this.#plan = new SvelteMap(Object.entries(assessment.plan ?? {}));
		this.#titles = { title: assessment.title, organisation: assessment.organisation };
		this.#place = assessment.place;
		this.#changedAt = assessment.changedAt;
		this.#save = save;
		this.#archived = assessment.archived === true;
		this.#isStored = isStored;
		if (!isStored) this.#status = 'failed';
	}

	get status(): SaveStatus {
		return this.#status;
	}

	get title(): string {
		return this.#titles.title;
	}

	get organisation(): string {
		return this.#titles.organisation;
	}

	/** The item at which the person left; not reactive. */
	get place(): string | undefined {
		return this.#place;
	}

	/** Whether it holds an interviewed team's public answers, not anyone's own. */
	get isExample(): boolean {
		return this.#loaded.example === true;
	}

	/** The item that {@link undo} would change, if there is anything to undo. */
	get undoable(): string | undefined {
		return this.#history.at(-1)?.itemId;
	}

	/** All entries, as a plain object. Depends on each of them. */
	get entries(): Entries {
		return Object.fromEntries(this.#entries);
	}

	/** All tasks of the action plan by id, as a plain object. Depends on each of them. */
	get plan(): Plan {
		return Object.fromEntries(this.#plan);
	}

	/** The whole assessment as it stands on screen, stored or not. */
	get assessment(): Assessment {
		const whole: Assessment = {
			...this.#loaded,
			...this.#titles,
			archived: true,
			changedAt: this.#changedAt,
			entries: { ...this.entries },
			...(this.#loaded.plan || this.#plan.size > 0 ? { plan: { ...this.plan } } : {}),
			...(this.#place === undefined ? {} : { place: this.#place })
		};
		if (!this.#archived) delete whole.archived;
		return whole;
	}

	/** The entry of one item. Depends on that entry only. */
	entry(itemId: string): Entry {
		return this.#entries.get(itemId) ?? {};
	}

	/** Replaces what is given of an item's entry, takes out what is undefined or empty, and saves. */
	change(itemId: string, part: Partial<Entry>): void {
		this.#remember(itemId, Object.keys(part).join(' '));
		// An answer that was given now needs no confirming any more.
		const confirmed = 'answer' in part ? { toConfirm: undefined } : {};
		this.#replace(itemId, withoutEmpty({ ...this.entry(itemId), ...confirmed, ...part }));
	}

	/** Takes back the latest change of an entry in this visit, and saves. */
	undo(): void {
		const step = this.#history.at(-1);
		if (!step) return;
		this.#history = this.#history.slice(0, -1);
		this.#replace(step.itemId, step.before);
	}

	#remember(itemId: string, fields: string): void {
		const last = this.#history.at(-1);
		// Letters typed one after another are taken back together.
		const isTyping = fields !== 'answer' && last?.itemId === itemId && last.fields === fields;
		if (isTyping) return;
		const step = { itemId, fields, before: this.entry(itemId) };
		this.#history = [...this.#history.slice(1 - mostSteps), step];
	}

	#replace(itemId: string, entry: Entry): void {
		if (Object.keys(entry).length === 0) this.#entries.delete(itemId);
		else this.#entries.set(itemId, entry);
		this.#unsaved.add(itemId);
		this.#changedAt = new Date().toISOString();
		void this.#persist();
	}

	/** Puts a task into the action plan in this form, or takes it out, and saves. */
	changeTask(id: string, task: Task | undefined): void {
		if (task === undefined) this.#plan.delete(id);
		else this.#plan.set(id, task);
		this.#unsavedTasks.add(id);
		this.#changedAt = new Date().toISOString();
		void this.#persist();
	}

	rename(titles: Partial<Titles>): void {
		this.#titles = { ...this.#titles, ...titles };
		Object.assign(this.#unsavedSettings, titles);
		this.#changedAt = new Date().toISOString();
		void this.#persist();
	}

	/** Puts the assessment out of the way, or back into the list. */
	archive(isArchived: boolean): void {
		this.#archived = isArchived;
		this.#unsavedSettings.archived = isArchived ? true : undefined;
		void this.#persist();
	}

	/** Remembers the item that the person is at. */
	stayAt(itemId: string): void {
		if (this.#place === itemId) return;
		this.#place = itemId;
		this.#unsavedSettings.place = itemId;
		void this.#persist();
	}

	/** Tries to save what is not saved yet. Whether it is shows in the status. */
	retry(): Promise<void> {
		return this.#persist();
	}

	#hasUnsaved(): boolean {
		const unsaved = this.#unsaved.size + this.#unsavedTasks.size;
		return !this.#isStored || unsaved > 0 || Object.keys(this.#unsavedSettings).length > 0;
	}

	async #persist(): Promise<void> {
		this.#status = 'saving';
		// One write at a time: what changes meanwhile goes with the next.
		if (this.#isSaving) return;
		this.#isSaving = true;
		while (this.#hasUnsaved()) {
			const items = [...this.#unsaved];
			const tasks = [...this.#unsavedTasks];
			const settings = this.#unsavedSettings;
			this.#unsaved.clear();
			this.#unsavedTasks.clear();
			this.#unsavedSettings = {};
			try {
				await this.#save(this.id, {
					entries: Object.fromEntries(items.map((item) => [item, this.#entries.get(item)])),
					...(tasks.length > 0 && {
						plan: Object.fromEntries(tasks.map((task) => [task, this.#plan.get(task)]))
					}),
					...settings,
					changedAt: this.#changedAt
				});
				this.#isStored = true;
			} catch (problem) {
				console.error('could not save', problem);
				items.forEach((item) => this.#unsaved.add(item));
				tasks.forEach((task) => this.#unsavedTasks.add(task));
				this.#unsavedSettings = { ...settings, ...this.#unsavedSettings };
				this.#isSaving = false;
				this.#status = 'failed';
				return;
			}
		}
		this.#isSaving = false;
		this.#status = 'saved';
	}
}

function withoutEmpty(entry: Entry): Entry {
	return Object.fromEntries(
		Object.entries(entry).filter(([, value]) => value !== undefined && value !== '')
	);
}
