import { SvelteMap } from 'svelte/reactivity';
import type { Entries, Entry } from '$lib/data/answer';
import { markNames, type Assessment, type Titles } from '$lib/data/assessment';
import type { Given, GivenAnswer } from '$lib/data/frameworks/given';
import { maxTasks } from '$lib/data/limits';
import type { HandOut } from '$lib/data/part';
import type { Plan, Task } from '$lib/data/plan';
import { isSame, type Changes } from '$lib/storage/assessments/changes';
import type { StorageErrorCode } from '$lib/storage/database/storageError';
import { afterPaint, doWhatWaits } from './afterPaint';
import { follow, unlessSame } from './followRecord';
import { HeldBack } from './heldBack.svelte';
import { Room } from './room';
import { SaveQueue, type SaveStatus } from './saveQueue.svelte';
import { UndoSteps } from './undoSteps.svelte';

export type { SaveStatus };

/** The open assessment: the only reactive state that outlives a page. */
export class AssessmentEditor {
	readonly id: string;
	/** As loaded: what no page changes but by putting another state in its place. */
	#loaded = $state.raw() as Assessment;
	readonly #queue: SaveQueue;
	#archived = $state(false);
	#entries: SvelteMap<string, Entry>;
	#plan: SvelteMap<string, Task>;
	#titles: Titles = $state.raw({ title: '', organisation: '' });
	#given = $state.raw<Given>({});
	#place: string | undefined;
	#changedAt: string;
	/** Whether the latest write failed, also while the next one is under way. */
	get hasFailed(): boolean {
		return this.#queue.hasFailed;
	}

	/** What fits no assessment and is not saved, while the rest is. */
	readonly heldBack = new HeldBack();
	readonly #room = new Room(() => this.assessment);
	/** Whether another tab writes this assessment, and this one only shows it. */
	#isFollowing = $state(false);
	readonly #steps = new UndoSteps();

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
		this.#titles = titlesOf(assessment);
		this.#given = assessment.given ?? {};
		this.#place = assessment.place;
		this.#changedAt = assessment.changedAt;
		this.#archived = assessment.archived === true;
		this.#queue = new SaveQueue(
			(changes) => save(this.id, changes),
			{
				entry: (itemId) => this.#entries.get(itemId),
				task: (taskId) => this.#plan.get(taskId),
				changedAt: () => this.#changedAt
			},
			isStored
		);
	}

	get status(): SaveStatus {
		return this.#queue.status;
	}

	/** Why the latest write failed, if it did. */
	get errorCode(): StorageErrorCode | undefined {
		return this.#queue.errorCode;
	}

	/** Whether another tab writes this assessment. Nothing can be changed here then. */
	get isFollowing(): boolean {
		return this.#isFollowing;
	}

	get title(): string {
		return this.heldBack.titles.title ?? this.#titles.title;
	}

	get organisation(): string {
		return this.heldBack.titles.organisation ?? this.#titles.organisation;
	}

	/** Its names and marks, with those that are held back. */
	get titles(): Titles {
		return { ...this.#titles, ...this.heldBack.titles };
	}

	/** The item at which the person left; not reactive. */
	get place(): string | undefined {
		return this.#place;
	}

	/** Whether it holds an interviewed team's public answers, not anyone's own. */
	get isExample(): boolean {
		return this.#loaded.example === true;
	}

	/** Of what handing-out it is a part, if it is one. */
	get part(): HandOut | undefined {
		return this.#loaded.part;
	}

	/** The item that {@link undo} would change, if there is anything to undo. */
	get undoable(): string | undefined {
		return this.#steps.latest?.itemId;
	}

	/** All entries as they are saved, as a plain object. Depends on each of them. */
	get entries(): Entries {
		return Object.fromEntries(this.#entries);
	}

	/** What is to be done, by task id. Depends on every task. */
	get plan(): Plan {
		return { ...Object.fromEntries(this.#plan), ...this.heldBack.tasks };
	}

	/** Answers beyond the survey, by their key. */
	get given(): Given {
		return this.#given;
	}

	/** Whether so many tasks can come to the plan: a page cannot show any number of them. */
	hasRoomFor(tasks: number): boolean {
		return this.#plan.size + tasks <= maxTasks;
	}

	/** The whole assessment as it stands on screen, stored or not, without what is held back. */
	get assessment(): Assessment {
		const whole: Assessment = {
			...this.#loaded,
			...this.#titles,
			archived: true,
			changedAt: this.#changedAt,
			entries: { ...this.entries },
			plan: Object.fromEntries(this.#plan),
			given: this.#given,
			...(this.#place === undefined ? {} : { place: this.#place })
		};
		if (!this.#archived) delete whole.archived;
		if (this.#plan.size === 0) delete whole.plan;
		for (const name of markNames) if (!whole[name]) delete whole[name];
		if (Object.keys(this.#given).length === 0) delete whole.given;
		return whole;
	}

	/** The entry of one item. Depends on that entry only. */
	entry(itemId: string): Entry {
		const entry = this.#entries.get(itemId) ?? {};
		const held = this.heldBack.entry(itemId);
		return held ? { ...entry, ...held } : entry;
	}

	/** Does beforehand what a first change would do, so that it is as quick as the next. */
	prepare(): void {
		this.heldBack.prepare();
		this.#room.measure();
	}

	/**
	 * The same for what a person picked, which the browser shows by itself: that is painted first. From here on
	 * it is not "saved".
	 *
	 * @param fields Worked out then: what was picked just before comes first.
	 */
	pick(itemId: string, fields: () => Partial<Entry>): void {
		if (this.#isFollowing) return;
		this.#queue.expect();
		afterPaint(() => {
			this.change(itemId, fields());
			// Where nothing came of it.
			void this.#queue.flush();
		});
	}

	/** Replaces what is given of an item's entry, takes out what is undefined or empty, and saves. */
	change(itemId: string, fields: Partial<Entry>): void {
		doWhatWaits();
		if (this.#isFollowing) return;
		const fit = this.heldBack.takeEntry(itemId, fields);
		if (Object.keys(fit).length === 0) return;
		// An answer that was given now needs no confirming any more.
		const confirmed = 'answer' in fit ? { toConfirm: undefined } : {};
		const before = this.#entries.get(itemId);
		// What a second person has checked is something else by now.
		const entry = withoutEmpty({ ...before, ...confirmed, checked: undefined, ...fit });
		if (!this.#room.take(itemId, before, entry)) return this.heldBack.holdEntry(itemId, fit);
		this.#steps.remember({ itemId, fields: Object.keys(fit).join(' '), before: before ?? {} });
		this.#replace(itemId, entry);
	}

	/** Takes back the latest change of an entry in this visit, and saves. */
	undo(): void {
		doWhatWaits();
		const step = this.#steps.latest;
		if (!step || this.#isFollowing) return;
		if (!this.#room.take(step.itemId, this.#entries.get(step.itemId), step.before)) return;
		this.#steps.dropLatest();
		this.heldBack.dropEntry(step.itemId);
		this.#replace(step.itemId, step.before);
	}

	#replace(itemId: string, entry: Entry): void {
		if (Object.keys(entry).length === 0) this.#entries.delete(itemId);
		else this.#entries.set(itemId, entry);
		this.#changedAt = new Date().toISOString();
		this.#queue.item(itemId);
	}

	/** Puts a task into the plan, in the place of what it was before, or takes it out, and saves. */
	changeTask(taskId: string, task: Task | undefined): void {
		if (this.#isFollowing || !this.heldBack.takeTask(taskId, task)) return;
		if (!this.#room.take(taskId, this.#plan.get(taskId), task)) {
			if (task) this.heldBack.holdTask(taskId, task);
			return;
		}
		if (task === undefined) this.#plan.delete(taskId);
		else this.#plan.set(taskId, task);
		this.#changedAt = new Date().toISOString();
		this.#queue.task(taskId);
	}

	/** Answers what is asked beyond the survey, or takes the answer back, and saves. */
	give(key: string, answer: GivenAnswer | undefined): void {
		if (this.#isFollowing || !this.#room.take(key, this.#given[key], answer)) return;
		const others = Object.entries(this.#given).filter(([each]) => each !== key);
		this.#given = Object.fromEntries(answer ? [...others, [key, answer]] : others);
		this.#changedAt = new Date().toISOString();
		this.#queue.settings({ given: { [key]: answer } });
	}

	/** Changes names and marks. A mark that is empty or undefined is taken out. */
	rename(titles: Partial<Titles>): void {
		if (this.#isFollowing) return;
		const fit = this.heldBack.takeTitles(titles);
		for (const name of markNames) if (fit[name] === '') fit[name] = undefined;
		if (Object.keys(fit).length === 0) return;
		this.#titles = { ...this.#titles, ...fit };
		this.#changedAt = new Date().toISOString();
		this.#queue.settings(fit);
	}

	/** Puts the assessment out of the way, or back into the list. */
	archive(isArchived: boolean): void {
		if (this.#isFollowing) return;
		this.#archived = isArchived;
		this.#queue.settings({ archived: isArchived ? true : undefined });
	}

	/** Remembers the item that the person is at. */
	stayAt(itemId: string): void {
		if (this.#place === itemId || this.#isFollowing) return;
		this.#place = itemId;
		// An answer follows in most cases, and must not wait for a write of this.
		this.#queue.later({ place: itemId });
	}

	/** Tries to save what is not saved yet. Whether it is shows in the status. */
	retry(): Promise<void> {
		doWhatWaits();
		return this.#queue.retry();
	}

	/** Leaves the writing to another tab, or takes it up. */
	setFollowing(isFollowing: boolean): void {
		doWhatWaits();
		this.#isFollowing = isFollowing;
	}

	/**
	 * Shows what is on the disk now. What is not saved yet stays as it is, and so does what is the same: every
	 * page reads the disk once more when it may write, and a report of the same answers is not drawn anew.
	 */
	show(stored: Assessment): void {
		doWhatWaits();
		const before = this.assessment;
		const isNews = follow(this.#entries, stored.entries, (id) => this.#queue.hasItem(id));
		follow(this.#plan, stored.plan ?? {}, (id) => this.#queue.hasTask(id));
		this.#loaded = unlessSame(this.#loaded, stored);
		if (!this.#queue.hasSettings) {
			this.#titles = unlessSame(this.#titles, titlesOf(stored));
			this.#given = unlessSame(this.#given, stored.given ?? {});
			this.#place = stored.place;
			this.#archived = stored.archived === true;
		}
		this.#changedAt = stored.changedAt;
		if (!isSame(before, this.assessment)) this.#room.measureAnew();
		// What another tab has changed since is not for this one to take back.
		if (isNews) this.#steps.clear();
	}
}

function titlesOf({ title, organisation, asOf, assessor, confidentiality }: Assessment): Titles {
	return { title, organisation, asOf, assessor, confidentiality };
}

function withoutEmpty(entry: Entry): Entry {
	return Object.fromEntries(
		Object.entries(entry).filter(([, value]) => value !== undefined && value !== '')
	);
}
