import type { Assessment } from '$lib/data/assessment';
import { addAssessment, addMissing } from '$lib/storage/assessments/assessmentStore';
import { changeAssessment } from '$lib/storage/assessments/changeAssessment';
import { loadAssessment } from '$lib/storage/assessments/loadAll';
import { changesBetween } from '$lib/storage/assessments/changes';
import { askQuietly, type Persistence } from '$lib/storage/database/persistence';
import { noteStoredAnew, wasEmptied } from '$lib/storage/database/database';
import type { TabSync } from '$lib/storage/tabs/tabSync';
import { storageErrorCode } from '$lib/storage/database/storageError';
import type { Save } from './saveQueue.svelte';

/** Where a write finds what it needs to know. */
interface Sources {
	/** The assessment as it stands on screen. */
	assessmentOf: (id: string) => Assessment;
	/** Everything that is in the list, as it stands on screen. */
	all: () => readonly Assessment[];
	/** When it is known whether this tab or another writes an assessment; nothing once it is. */
	known: (id: string) => Promise<void> | undefined;
	/** Whether another tab has taken the right to write it from this one. */
	isTaken: (id: string) => boolean;
	/** Shows what the disk holds of it. */
	reload: (id: string) => void;
}

/** Brings assessments onto the disk, the first time whole and then by what has changed. */
export class AssessmentRepository {
	/** Assessments for which there is no record yet. */
	readonly #unstored = new Set<string>();
	/** Those of which a write has failed: a record may be there all the same. */
	readonly #tried = new Set<string>();
	/** Those that could not be stored because another tab has stored one with the same id. */
	readonly #anothers = new Set<string>();
	#persistence = $state<Persistence>();
	readonly #tabSync: TabSync;
	readonly #sources: Sources;

	constructor(tabSync: TabSync, sources: Sources) {
		this.#tabSync = tabSync;
		this.#sources = sources;
	}

	/** Whether the browser has promised to keep the store, where it was asked in this visit. */
	get persistence(): Persistence | undefined {
		return this.#persistence;
	}

	/** Expects an assessment of which there is no record yet. */
	expect(id: string): void {
		this.#unstored.add(id);
	}

	isStored(id: string): boolean {
		return !this.#unstored.has(id);
	}

	/** Whether the record of this id is another tab's, of which this one has not heard. */
	isAnothers(id: string): boolean {
		return this.#anothers.has(id);
	}

	/**
	 * Writes changes, or the whole of a new assessment. A value, so that each queue can have it.
	 *
	 * @throws What storage throws.
	 */
	readonly save: Save = async (id, changes, before, ahead) => {
		if (!this.isStored(id)) {
			ahead?.letGo();
			await this.#addWhole(this.#sources.assessmentOf(id));
			this.#unstored.delete(id);
			this.#tabSync.tell({ kind: 'listed' });
			return;
		}
		// Whether this tab or another is the one that writes is known a moment after it was opened.
		const known = this.#sources.known(id);
		if (known) await known;
		const late = before && { before, isLate: () => this.#sources.isTaken(id) };
		const isOvertaken = await changeAssessment(id, changes, late, ahead).catch((problem: unknown) =>
			this.#addAnew(problem)
		);
		if (isOvertaken) this.#sources.reload(id);
		this.#tabSync.tell({ kind: 'changed', id });
		const isAnswered = Object.values(changes.entries ?? {}).some((entry) => entry?.answer);
		if (isAnswered) void this.#askToKeep();
	};

	/**
	 * Stores a new assessment. One that failed before may be in the store, and only a copy had no room for it:
	 * what was changed since is written into it then.
	 */
	async #addWhole(assessment: Assessment): Promise<void> {
		const { id } = assessment;
		await addAssessment(assessment).catch(async (problem: unknown) => {
			const stored = problem instanceof RangeError ? await loadAssessment(id) : undefined;
			if (stored && this.#tried.has(id)) {
				return void (await changeAssessment(id, changesBetween(stored, assessment)));
			}
			// What is there before this tab has tried is another tab's, and nothing may go over it.
			if (stored) this.#unstored.delete(id);
			(stored ? this.#anothers : this.#tried).add(id);
			throw problem;
		});
	}

	/** Writes everything whole, where the store was emptied under the page. @returns Whether it was. */
	async storeAnew(): Promise<boolean> {
		if (!wasEmptied()) return false;
		await addMissing(this.#sources.all());
		noteStoredAnew();
		this.#tabSync.tell({ kind: 'listed' });
		return true;
	}

	/** @throws What it was given, where a write failed for another reason. */
	async #addAnew(problem: unknown): Promise<false> {
		if (storageErrorCode(problem) !== 'gone' || !(await this.storeAnew())) throw problem;
		return false;
	}

	/** Asks the browser once, when there is something worth keeping. */
	async #askToKeep(): Promise<void> {
		if (this.#persistence !== undefined) return;
		this.#persistence = 'cannotTell';
		this.#persistence = await askQuietly();
	}
}
