import type { Assessment } from '$lib/data/assessment';
import { loadAll, type UnreadableRecord } from '$lib/storage/assessments/loadAll';
import { loadOthers, type FirstFound } from '$lib/storage/assessments/loadFirst';
import { AssessmentHandle } from './assessmentHandle.svelte';
import type { AssessmentEditor } from './assessmentEditor.svelte';

/** The assessments of this browser, as far as they are read: the open one first, the others after. */
export class AssessmentList {
	/** Each with an editor of its own, so that what is unsaved in one stays when another is opened. */
	#handles = $state.raw<readonly AssessmentHandle[]>([]);
	#unreadable = $state.raw<readonly UnreadableRecord[]>([]);
	/** Keys of the records that the visit did not begin with. */
	readonly #others: readonly string[];
	#reading: Promise<void> | undefined;
	readonly #begin: (assessment: Assessment) => AssessmentEditor;

	/** @param begin Makes the editor of an assessment, when one is wanted. */
	constructor(found: FirstFound | undefined, begin: (assessment: Assessment) => AssessmentEditor) {
		this.#begin = begin;
		this.#others = found?.others ?? [];
		this.#unreadable = found?.unreadable ?? [];
		this.#take(found?.assessments ?? []);
	}

	/** The latest changed first. */
	get handles(): readonly AssessmentHandle[] {
		return this.#handles;
	}

	/** Records that are there and cannot be read, as far as they are known. */
	get unreadable(): readonly UnreadableRecord[] {
		return this.#unreadable;
	}

	/** One of the assessments, if it is listed. */
	get(id: string): AssessmentHandle | undefined {
		return this.#handles.find((one) => one.id === id);
	}

	/** The editor of one of the assessments. @throws RangeError if it is not listed. */
	open(id: string): AssessmentEditor {
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
	add(assessment: Assessment): AssessmentEditor {
		const handle = new AssessmentHandle(assessment, this.#begin);
		this.#handles = [handle, ...this.#handles];
		return handle.open();
	}

	/** Takes an assessment out of the list. */
	drop(id: string): void {
		this.#handles = this.#handles.filter((one) => one.id !== id);
	}

	/**
	 * Lists what the disk holds by now.
	 *
	 * @returns Ids of the assessments that are listed and gone from the disk, with nothing unsaved.
	 */
	async refresh(): Promise<string[]> {
		const { assessments } = await loadAll();
		this.#take(assessments);
		return this.#handles
			.filter(({ id, isUnsaved }) => !isUnsaved && !assessments.some((one) => one.id === id))
			.map(({ id }) => id);
	}

	async #readOthers(): Promise<void> {
		try {
			const { assessments, unreadable } = await loadOthers(this.#others);
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
			.map((one) => new AssessmentHandle(one, this.#begin));
		if (added.length === 0) return;
		// Not by a language's order, whose first use is long: these are moments.
		const changed = (handle: AssessmentHandle) => Date.parse(handle.assessment.changedAt);
		this.#handles = [...this.#handles, ...added].sort(
			(one, other) => changed(other) - changed(one)
		);
	}
}
