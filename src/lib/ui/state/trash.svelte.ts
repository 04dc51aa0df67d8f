import type { Deleted } from '$lib/storage/assessments/trash';

// Deleting is rare, and what does it is fetched then.
const storage = () => import('$lib/storage/assessments/trash');

/** What was deleted and can be brought back. */
export class Trash {
	#all = $state.raw<readonly Deleted[]>([]);
	#latest = $state.raw<string>();

	/** The latest deleted first; see {@link read}. */
	get all(): readonly Deleted[] {
		return this.#all;
	}

	/** What was deleted last in this visit. */
	get latest(): Deleted | undefined {
		return this.#all.find(({ key }) => key === this.#latest);
	}

	/** What was deleted last under this id, as far as it is known. */
	of(id: string): Deleted | undefined {
		return this.#all.find(({ assessment }) => assessment.id === id);
	}

	/** Reads what there is. Where that cannot be done, what was known stays. */
	async read(): Promise<void> {
		try {
			this.#all = await (await storage()).loadTrash();
		} catch (problem) {
			console.error('could not read what was deleted', problem);
		}
	}

	/** Deletes an assessment. @throws What storage throws. */
	async take(id: string): Promise<void> {
		try {
			this.#latest = await (await storage()).removeAssessment(id);
		} finally {
			// A store may have taken what a copy of it has refused.
			await this.read();
		}
	}

	/**
	 * Brings one back onto the disk.
	 *
	 * @returns The id under which it is back.
	 * @throws What storage throws.
	 */
	async giveBack(key: string): Promise<string> {
		try {
			return await (await storage()).restoreDeleted(key);
		} finally {
			await this.read();
		}
	}

	/** Deletes one for good. @throws What storage throws. */
	async forget(key: string): Promise<void> {
		try {
			await (await storage()).forgetDeleted(key);
		} finally {
			await this.read();
		}
	}
}
