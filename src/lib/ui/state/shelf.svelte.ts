import type { Assessment } from '$lib/data/assessment';
import { loadAll, type UnreadableRecord } from '$lib/storage/assessments/loadAll';
import { loadOthers, type FirstFound } from '$lib/storage/assessments/loadFirst';
import { Listed } from './listed.svelte';
import type { Session } from './session.svelte';

/** The assessments of this browser, as far as they are read: the open one first, the others after. */
export class Shelf {
	/** Each with a session of its own, so that what is unsaved in one stays when another is opened. */
	#listed = $state.raw<readonly Listed[]>([]);
	#unreadable = $state.raw<readonly UnreadableRecord[]>([]);
	/** Keys of records that are not read yet. */
	#others: readonly string[];
	#reading: Promise<void> | undefined;
	readonly #begin: (assessment: Assessment) => Session;

	/** @param begin Makes the session of an assessment, when one is wanted. */
	constructor(found: FirstFound | undefined, begin: (assessment: Assessment) => Session) {
		this.#begin = begin;
		this.#others = found?.others ?? [];
		this.#unreadable = found?.unreadable ?? [];
		this.#take(found?.assessments ?? []);
	}

	/** The latest changed first. */
	get listed(): readonly Listed[] {
		return this.#listed;
	}

	/** Records that are there and cannot be read, as far as they are known. */
	get unreadable(): readonly UnreadableRecord[] {
		return this.#unreadable;
	}

	/** One of the assessments, if it is listed. */
	get(id: string): Listed | undefined {
		return this.#listed.find((one) => one.id === id);
	}

	/** The session of one of the assessments. @throws RangeError if it is not listed. */
	open(id: string): Session {
		const found = this.get(id);
		if (!found) throw new RangeError(`there is no assessment ${id}`);
		return found.open();
	}

	/** Reads the assessments that the visit did not begin with, once. */
	readOthers(): Promise<void> {
		this.#reading ??= this.#readOthers();
		return this.#reading;
	}

	/** Lists a new assessment before all others. */
	add(assessment: Assessment): Session {
		const listed = new Listed(assessment, this.#begin);
		this.#listed = [listed, ...this.#listed];
		return listed.open();
	}

	/** Takes an assessment out of the list. */
	drop(id: string): void {
		this.#listed = this.#listed.filter((one) => one.id !== id);
	}

	/**
	 * Lists what the disk holds by now.
	 *
	 * @returns Ids of the assessments that are listed and gone from the disk, with nothing unsaved.
	 */
	async refresh(): Promise<string[]> {
		const { assessments } = await loadAll();
		this.#take(assessments);
		return this.#listed
			.filter(({ id, isUnsaved }) => !isUnsaved && !assessments.some((one) => one.id === id))
			.map(({ id }) => id);
	}

	async #readOthers(): Promise<void> {
		try {
			const { assessments, unreadable } = await loadOthers(this.#others);
			this.#others = [];
			this.#take(assessments);
			this.#unreadable = [...this.#unreadable, ...unreadable];
		} catch (problem) {
			// The next who wants them asks again.
			this.#reading = undefined;
			console.error('could not read the other assessments', problem);
		}
	}

	#take(assessments: readonly Assessment[]): void {
		const added = assessments
			.filter(({ id }) => !this.get(id))
			.map((one) => new Listed(one, this.#begin));
		if (added.length === 0) return;
		this.#listed = [...this.#listed, ...added].sort((one, other) =>
			other.assessment.changedAt.localeCompare(one.assessment.changedAt)
		);
	}
}
