import type { Changes } from '$lib/storage/assessments/changes';

/** One write that storage was asked for and has not ended yet. */
export interface HeldSave {
	id: string;
	changes: Changes;
	/** The write is on the disk. */
	complete: () => Promise<void>;
	/** The browser refuses the write. */
	refuse: (problem: Error) => Promise<void>;
}

/** Storage that ends each write when the test says so. */
export function heldSaves() {
	const saves: HeldSave[] = [];

	function save(id: string, changes: Changes): Promise<void> {
		return new Promise((resolve, reject) => {
			saves.push({
				id,
				changes,
				complete: () => (resolve(), settled()),
				refuse: (problem) => (reject(problem), settled())
			});
		});
	}

	/** The write that was asked for at this place, from 0. */
	function saveAt(place: number): HeldSave {
		const found = saves[place];
		if (!found) throw new RangeError(`storage was asked ${saves.length} times`);
		return found;
	}

	return { saves, save, saveAt };
}

/** After everything that can happen without another event has happened. */
export function settled(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
