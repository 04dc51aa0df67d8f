import type { Entries, Entry } from '$lib/data/answer';
import { markNames, type Assessment, type Titles } from '$lib/data/assessment';
import type { Given, GivenAnswer } from '$lib/data/frameworks/given';
import { maxTasks } from '$lib/data/limits';
import type { HandOut } from '$lib/data/part';
import type { Plan, Task } from '$lib/data/plan';
import { prepareChange } from '$lib/storage/assessments/changeAssessment';
import { isSame } from '$lib/storage/assessments/changes';
import type { StorageErrorCode } from '$lib/storage/database/storageError';
import { afterPaint, doWhatWaits } from './afterPaint';
import { HeldBack } from './heldBack.svelte';
import { Room } from './room';
import { SaveQueue, type Save, type SaveStatus } from './saveQueue.svelte';
import { UndoSteps } from './undoSteps.svelte';
import { withoutEmpty, WorkingCopy } from './workingCopy.svelte';

/** What can be done with an assessment: each change is checked, shown, saved, and can be taken back. */
export class AssessmentEditor {
	readonly id: string;
	readonly #copy: WorkingCopy;
	readonly #queue: SaveQueue;
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
	constructor(assessment: Assessment, save: Save, isStored = true) {
		this.id = assessment.id;
		this.#copy = new WorkingCopy(assessment);
		this.#queue = new SaveQueue(this.id, this.#copy, save, isStored);
	}

	get status(): SaveStatus {
		return this.#queue.status;
	}

	/** Whether the latest write failed, also while the next one is under way. */
	get hasFailed(): boolean {
		return this.#queue.hasFailed;
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
		return this.titles.title;
	}

	get organisation(): string {
		return this.titles.organisation;
	}

	/** Its names and marks, with those that are held back. */
	get titles(): Titles {
		return { ...this.#copy.titles, ...this.heldBack.titles };
	}

	/** The item at which the person left; not reactive. */
	get place(): string | undefined {
		return this.#copy.place;
	}

	/** Whether it holds an interviewed team's public answers, not anyone's own. */
	get isExample(): boolean {
		return this.#copy.loaded.example === true;
	}

	/** Of what handing-out it is a part, if it is one. */
	get part(): HandOut | undefined {
		return this.#copy.loaded.part;
	}

	/** The item that {@link undo} would change, if there is anything to undo. */
	get undoable(): string | undefined {
		return this.#steps.latest?.itemId;
	}

	/** All entries as they are saved, as a plain object. Depends on each of them. */
	get entries(): Entries {
		return this.#copy.entries;
	}

	/** What is to be done, by task id, with what is held back. Depends on every task. */
	get plan(): Plan {
		return { ...this.#copy.plan, ...this.heldBack.tasks };
	}

	/** Answers beyond the survey, by their key. */
	get given(): Given {
		return this.#copy.given;
	}

	/** Whether so many tasks can come to the plan: a page cannot show any number of them. */
	hasRoomFor(tasks: number): boolean {
		return this.#copy.taskCount + tasks <= maxTasks;
	}

	/** As it stands on screen, stored or not, without what is held back. */
	get assessment(): Assessment {
		return this.#copy.assessment;
	}

	/** The entry of one item. Depends on that entry only. */
	entry(itemId: string): Entry {
		const entry = this.#copy.entry(itemId) ?? {};
		const held = this.heldBack.entry(itemId);
		return held ? { ...entry, ...held } : entry;
	}

	/** Does beforehand what a first change would do, so that it is as quick as the next. */
	prepare(): void {
		this.heldBack.prepare();
		this.#room.measure();
		// What is amiss with the store the first write says.
		void prepareChange(this.id).catch(() => {});
	}

	/** A person presses what they may pick: what a pick begins with is done before they let go. */
	press(): void {
		if (!this.#isFollowing) this.#queue.expectBriefly();
	}

	/**
	 * The same as {@link change} for what a person picked, which the browser shows by itself: that is painted first. From here on
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
		const before = this.#copy.entry(itemId);
		// What a second person has checked is something else by now.
		const entry = withoutEmpty({ ...before, ...confirmed, checked: undefined, ...fit });
		if (!this.#room.take(itemId, before, entry)) return this.heldBack.holdEntry(itemId, fit);
		this.#steps.remember({ itemId, fields: Object.keys(fit).join(' '), before: before ?? {} });
		this.#queue.item(itemId, this.#copy.setEntry(itemId, entry));
	}

	/** Takes back the latest change of an entry in this visit, and saves. */
	undo(): void {
		doWhatWaits();
		const step = this.#steps.latest;
		if (!step || this.#isFollowing) return;
		if (!this.#room.take(step.itemId, this.#copy.entry(step.itemId), step.before)) return;
		this.#steps.dropLatest();
		this.heldBack.dropEntry(step.itemId);
		this.#queue.item(step.itemId, this.#copy.setEntry(step.itemId, step.before));
	}

	/** Puts a task into the plan, in the place of what it was before, or takes it out, and saves. */
	changeTask(taskId: string, task: Task | undefined): void {
		if (this.#isFollowing || !this.heldBack.takeTask(taskId, task)) return;
		if (!this.#room.take(taskId, this.#copy.task(taskId), task)) {
			if (task) this.heldBack.holdTask(taskId, task);
			return;
		}
		this.#queue.task(taskId, this.#copy.setTask(taskId, task));
	}

	/** Answers what is asked beyond the survey, or takes the answer back, and saves. */
	give(key: string, answer: GivenAnswer | undefined): void {
		if (this.#isFollowing || !this.#room.take(key, this.given[key], answer)) return;
		this.#copy.give(key, answer);
		this.#queue.settings({ given: { [key]: answer } });
	}

	/** Changes names and marks. A mark that is empty or undefined is taken out. */
	rename(titles: Partial<Titles>): void {
		if (this.#isFollowing) return;
		const fit = this.heldBack.takeTitles(titles);
		for (const name of markNames) if (fit[name] === '') fit[name] = undefined;
		if (Object.keys(fit).length === 0) return;
		this.#copy.rename(fit);
		this.#queue.settings(fit);
	}

	/** Puts the assessment out of the way, or back into the list. */
	archive(isArchived: boolean): void {
		if (this.#isFollowing) return;
		this.#copy.archive(isArchived);
		this.#queue.settings({ archived: isArchived ? true : undefined });
	}

	/** Remembers the item that the person is at. */
	stayAt(itemId: string): void {
		if (this.place === itemId || this.#isFollowing) return;
		this.#copy.place = itemId;
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
		const isNews = this.#copy.follow(stored, this.#queue);
		if (!isSame(before, this.assessment)) this.#room.measureAnew();
		// What another tab has changed since is not for this one to take back.
		if (isNews) this.#steps.clear();
	}
}
