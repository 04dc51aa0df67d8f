import type { Tabs } from '$lib/storage/tabs/tabs';
import { Writer } from '$lib/storage/tabs/writer';
import type { Session } from './session.svelte';

/** The open assessment's place in this tab: whether one writes here, or follows another tab. */
export class Desk {
	readonly session: Session;
	/** Resolves when it is known whether this tab writes or another. */
	readonly known: Promise<void>;
	readonly #writer: Writer;

	/** @param reload Shows what the disk holds; see the session's `show`. */
	constructor(session: Session, tabs: Tabs, reload: () => Promise<void>) {
		this.session = session;
		this.#writer = new Writer(session.id, tabs, {
			lead: async () => {
				// Another tab may have written until just now.
				await reload();
				session.setFollowing(false);
			},
			follow: () => session.setFollowing(true),
			flush: () => session.retry()
		});
		this.known = this.#writer.start();
	}

	takeOver(): Promise<void> {
		return this.#writer.takeOver();
	}

	/** Gives up the right to write, once everything that can be is on the disk. */
	async leave(): Promise<void> {
		await this.known;
		await this.session.retry();
		this.#writer.stop();
	}
}
