import { loadAssessment } from '$lib/storage/assessments/loadAll';
import { storageErrorCode } from '$lib/storage/database/storageError';
import type { News } from '$lib/storage/tabs/tabSync';
import type { AssessmentHandle } from './assessmentHandle.svelte';
import type { AssessmentList } from './assessmentList.svelte';

/** Keeps the list as the disk has it by now, whoever has written there. */
export class DiskFollower {
	readonly #list: AssessmentList;
	readonly #isStored: (id: string) => boolean;
	readonly #storeAnew: () => Promise<boolean>;
	readonly #drop: (id: string) => Promise<void>;

	/**
	 * @param isStored Whether there is a record to be read.
	 * @param storeAnew Writes everything that is listed, where the store was emptied; tells whether it was.
	 * @param drop Takes an assessment out of the list, and off the screen.
	 */
	constructor(
		list: AssessmentList,
		isStored: (id: string) => boolean,
		storeAnew: () => Promise<boolean>,
		drop: (id: string) => Promise<void>
	) {
		this.#list = list;
		this.#isStored = isStored;
		this.#storeAnew = storeAnew;
		this.#drop = drop;
	}

	/** Takes over what another tab tells of. */
	async hear(news: News): Promise<void> {
		if (news.kind === 'listed') await this.readList();
		if (news.kind !== 'changed') return;
		const changed = this.#list.get(news.id);
		if (changed) await this.reload(changed);
	}

	/** Shows what the disk holds of an assessment. */
	async reload(shown: Pick<AssessmentHandle, 'id' | 'show'>): Promise<void> {
		if (!this.#isStored(shown.id)) return;
		try {
			const stored = await loadAssessment(shown.id);
			if (stored) shown.show(stored);
		} catch (problem) {
			// That a newer version has the store is said on the page.
			if (storageErrorCode(problem) !== 'newer') {
				console.error('could not read what another tab has changed', problem);
			}
		}
	}

	/** Takes over which assessments there are. One with something unsaved stays. */
	async readList(): Promise<void> {
		const gone = await this.#list.refresh();
		// Where the store was emptied nobody has deleted them: what is on screen may be all that there is.
		if (await this.#isStoredAnew()) return;
		for (const id of gone) await this.#drop(id);
	}

	/** Whether the store was emptied; where it cannot be written anew, the next change tries again. */
	async #isStoredAnew(): Promise<boolean> {
		try {
			return await this.#storeAnew();
		} catch (problem) {
			console.error('could not store anew what is listed', problem);
			return true;
		}
	}

	/** Takes over all of it. */
	async readAnew(): Promise<void> {
		await this.readList();
		for (const shown of this.#list.handles) await this.reload(shown);
	}

	/** Changes the list. A store may have taken what a copy of it has refused: the list says so then. */
	async listed<Result>(change: () => Promise<Result>): Promise<Result> {
		try {
			return await change();
		} catch (problem) {
			await this.readList().catch(() => {});
			throw problem;
		}
	}
}
