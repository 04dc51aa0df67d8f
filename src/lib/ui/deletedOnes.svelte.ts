import type { Assessment } from '$lib/data/assessment';
import type { Deleted } from '$lib/storage/deleted';

// Deleting is rare, and what does it is fetched then.
const storage = () => import('$lib/storage/deleted');

/** What was deleted and can be brought back. */
export class DeletedOnes {
	#all = $state.raw<readonly Deleted[]>([]);
	#latest = $state.raw<Assessment>();

	/** The latest deleted first; see {@link read}. */
	get all(): readonly Deleted[] {
		return this.#all;
	}

	/** What was deleted last in this visit. */
	get latest(): Assessment | undefined {
		return this.#latest;
	}

	/** Reads what there is. Where that cannot be done, what was known stays. */
	async read(): Promise<void> {
		try {
			this.#all = await (await storage()).loadDeleted();
		} catch (problem) {
			console.error('could not read what was deleted', problem);
		}
	}

	/** Deletes an assessment. @throws What storage throws; nothing has changed then. */
	async take(assessment: Assessment): Promise<void> {
		await (await storage()).removeAssessment(assessment.id);
		this.#latest = assessment;
		await this.read();
	}

	/** Brings one back onto the disk. @throws What storage throws; nothing has changed then. */
	async giveBack(id: string): Promise<void> {
		await (await storage()).restoreDeleted(id);
		await this.#gone(id);
	}

	/** Deletes one for good. @throws What storage throws. */
	async forget(id: string): Promise<void> {
		await (await storage()).forgetDeleted(id);
		await this.#gone(id);
	}

	async #gone(id: string): Promise<void> {
		if (this.#latest?.id === id) this.#latest = undefined;
		await this.read();
	}
}
