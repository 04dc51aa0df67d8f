import { openAssessment } from '$lib/storage/assessments/assessmentStore';
import { EditLock, isBeingWritten } from '$lib/storage/tabs/editLock';
import type { TabSync } from '$lib/storage/tabs/tabSync';
import type { AssessmentEditor } from './assessmentEditor.svelte';
import type { AssessmentList } from './assessmentList.svelte';
import type { DiskFollower } from './diskFollower';
import { InUseError } from './inUseError';

/** Which assessment the pages show, and this tab's right to write it. */
export class CurrentAssessment {
	#id = $state<string>();
	#isOutdated = $state(false);
	/** The right to write it. */
	#editLock: EditLock | undefined;
	readonly #list: AssessmentList;
	readonly #tabSync: TabSync;
	readonly #disk: DiskFollower;

	constructor(list: AssessmentList, tabSync: TabSync, disk: DiskFollower) {
		this.#list = list;
		this.#tabSync = tabSync;
		this.#disk = disk;
	}

	get editor(): AssessmentEditor | undefined {
		return this.#list.get(this.#id ?? '')?.editor;
	}

	/** Whether a newer version of the product, in another tab, has taken the store over. */
	get isOutdated(): boolean {
		return this.#isOutdated;
	}

	/** When it is known whether this tab or another writes an assessment; nothing once it is. */
	known(id: string): Promise<void> | undefined {
		return this.#editLock?.id === id ? this.#editLock.known : undefined;
	}

	/** Whether another tab has taken the right to write an assessment from this one. */
	isTaken(id: string): boolean {
		return this.#editLock?.id === id && !this.#editLock.isHeld;
	}

	/** Shows an assessment of which there is no record to be written by one tab only. */
	showUnstored(id: string): void {
		this.#id = id;
	}

	/** Shows an assessment, and asks for the right to write it. */
	show(editor: AssessmentEditor): void {
		this.#id = editor.id;
		if (this.#editLock?.id === editor.id) return;
		void this.#editLock?.leave();
		editor.setFollowing(this.#isOutdated);
		this.#editLock = new EditLock(editor.id, this.#tabSync, {
			lead: async () => {
				// Another tab may have written until just now.
				await this.#disk.reload(editor);
				editor.setFollowing(false);
			},
			follow: () => editor.setFollowing(true),
			flush: () => editor.retry()
		});
	}

	/** Shows another assessment: what shows it as open is true for the next visit, too. */
	async open(editor: AssessmentEditor): Promise<void> {
		await remember(editor.id);
		this.show(editor);
	}

	/** Takes an assessment out of the list. Where it was shown, the next is. */
	async drop(id: string): Promise<void> {
		this.#list.drop(id);
		if (this.#id !== id) return;
		await this.#editLock?.leave();
		this.#editLock = undefined;
		const next = this.#list.handles[0];
		if (next) {
			// At once: there is nothing else to be shown meanwhile.
			this.show(next.open());
			await remember(next.id);
		} else this.#id = undefined;
	}

	/** Lets this tab write it in the place of the one that does. */
	async takeOver(): Promise<void> {
		await this.#editLock?.takeOver();
	}

	/** @throws InUseError if another tab writes an assessment. */
	async refuseIfElsewhere(editor: AssessmentEditor): Promise<void> {
		const isHere = this.#editLock?.id === editor.id;
		const isElsewhere = isHere ? editor.isFollowing : await isBeingWritten(editor.id);
		if (isElsewhere) throw new InUseError(`${editor.id} is being written in another tab`);
	}

	/** From now on nothing can be changed here: the store has another form, for which this is too old. */
	stopWriting(): void {
		this.#isOutdated = true;
		void this.#editLock?.leave();
		this.#list.handles.forEach(({ editor }) => editor?.setFollowing(true));
	}
}

async function remember(id: string): Promise<void> {
	await openAssessment(id).catch((problem: unknown) => {
		// It opens; only the next visit will open another one.
		console.error('could not remember which assessment is open', problem);
	});
}
