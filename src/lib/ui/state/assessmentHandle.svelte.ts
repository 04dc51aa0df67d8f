import type { Assessment } from '$lib/data/assessment';
import type { AssessmentEditor } from './assessmentEditor.svelte';

/**
 * One assessment of the list. It has an editor, which makes every entry of it reactive, only from when
 * it is opened or changed in this visit: a list may be long.
 */
export class AssessmentHandle {
	readonly id: string;
	#stored = $state.raw() as Assessment;
	#editor = $state.raw<AssessmentEditor>();
	readonly #begin: (assessment: Assessment) => AssessmentEditor;

	/** @param begin Makes the editor. */
	constructor(assessment: Assessment, begin: (assessment: Assessment) => AssessmentEditor) {
		this.id = assessment.id;
		this.#stored = assessment;
		this.#begin = begin;
	}

	/** The assessment as it stands now. */
	get assessment(): Assessment {
		return this.#editor?.assessment ?? this.#stored;
	}

	/** Its editor, if it has one. */
	get editor(): AssessmentEditor | undefined {
		return this.#editor;
	}

	/** Whether something of it is not on the disk. */
	get isUnsaved(): boolean {
		return this.#editor !== undefined && this.#editor.status !== 'saved';
	}

	/** Gives it an editor, if it has none yet. */
	open(): AssessmentEditor {
		const editor = this.#editor ?? this.#begin(this.#stored);
		this.#editor = editor;
		return editor;
	}

	/** Shows what is on the disk now. What is not saved yet stays as it is. */
	show(stored: Assessment): void {
		if (this.#editor) this.#editor.show(stored);
		else this.#stored = stored;
	}
}
