import type { Assessment } from '$lib/data/assessment';
import type { Session } from './session.svelte';

/**
 * One assessment of the list. It has a session, which makes every entry of it reactive, only from when
 * it is opened or changed in this visit: a list may be long.
 */
export class Listed {
	readonly id: string;
	#stored = $state.raw() as Assessment;
	#session = $state.raw<Session>();
	readonly #begin: (assessment: Assessment) => Session;

	/** @param begin Makes the session. */
	constructor(assessment: Assessment, begin: (assessment: Assessment) => Session) {
		this.id = assessment.id;
		this.#stored = assessment;
		this.#begin = begin;
	}

	/** The assessment as it stands now. */
	get assessment(): Assessment {
		return this.#session?.assessment ?? this.#stored;
	}

	/** Its session, if it has one. */
	get session(): Session | undefined {
		return this.#session;
	}

	/** Whether something of it is not on the disk. */
	get isUnsaved(): boolean {
		return this.#session !== undefined && this.#session.status !== 'saved';
	}

	/** Gives it a session, if it has none yet. */
	open(): Session {
		const session = this.#session ?? this.#begin(this.#stored);
		this.#session = session;
		return session;
	}

	/** Shows what is on the disk now. What is not saved yet stays as it is. */
	show(stored: Assessment): void {
		if (this.#session) this.#session.show(stored);
		else this.#stored = stored;
	}
}
