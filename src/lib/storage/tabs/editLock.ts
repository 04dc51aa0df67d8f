import type { TabSync } from './tabSync';

/** How long a tab that is asked to hand over may take; one that sleeps does not answer at all. */
const patienceMilliseconds = 2000;

/** What the tab must do when its right to write comes or goes. */
interface EditLockDuties {
	/** The right has come. What the store holds must be shown before anything is written. */
	lead: () => Promise<void>;
	/** The right has gone, or is elsewhere. */
	follow: () => void;
	/** Everything that is not on the disk is to be written now. */
	flush: () => Promise<unknown>;
}

/**
 * One tab's right to write one assessment. Of all tabs of a browser one has it (a Web Lock); the
 * others wait, get it when that tab is closed, or ask for it.
 *
 * Where the browser has no Web Locks (plain http) every tab writes; the store merges what they write.
 */
export class EditLock {
	readonly id: string;
	/** Resolves when it is known whether this tab writes or another. Nothing from then on. */
	known: Promise<void> | undefined;
	readonly #name: string;
	readonly #tab = Math.random().toString(36).slice(2);
	readonly #tabSync: TabSync;
	readonly #duties: EditLockDuties;
	readonly #locks = globalThis.navigator?.locks as LockManager | undefined;
	/** Gives the lock back. */
	#release: (() => void) | undefined;
	#waiting: AbortController | undefined;
	#isStopped = false;
	#stopListening = () => {};

	constructor(id: string, tabSync: TabSync, duties: EditLockDuties) {
		this.id = id;
		this.#name = `csirt-self-assessment ${id}`;
		this.#tabSync = tabSync;
		this.#duties = duties;
		this.known = this.#start().then(() => (this.known = undefined));
	}

	/** Whether this tab has the right; where there are no locks each has. */
	get isHeld(): boolean {
		return !this.#locks || this.#release !== undefined;
	}

	/** Takes the right if nobody has it, and waits for it otherwise. Resolves when that is known. */
	async #start(): Promise<void> {
		if (!this.#locks) return this.#duties.lead();
		this.#stopListening = this.#tabSync.listen((news) => {
			if (news.kind === 'handOver' && news.id === this.id) void this.#handOver(news.to);
		});
		if (await this.#ask({ ifAvailable: true })) return;
		this.#duties.follow();
		this.#wait();
	}

	/** Asks whoever has the right for it; takes it from a tab that does not answer. */
	async takeOver(): Promise<void> {
		if (this.#release || !this.#locks) return this.#duties.lead();
		const answered = this.#answer();
		this.#tabSync.tell({ kind: 'handOver', id: this.id, to: this.#tab });
		await answered;
		this.#waiting?.abort();
		await this.#ask({ steal: true });
	}

	/** Gives the right up for good, once everything that can be is on the disk. */
	async leave(): Promise<void> {
		await this.known;
		await this.#duties.flush();
		this.#isStopped = true;
		this.#stopListening();
		this.#waiting?.abort();
		this.#release?.();
		this.#release = undefined;
	}

	async #handOver(to: string): Promise<void> {
		if (!this.#release) return;
		// The lock is kept until it is taken: nobody else who waits may come between.
		this.#duties.follow();
		await this.#duties.flush();
		this.#tabSync.tell({ kind: 'handedOver', id: this.id, to });
	}

	#answer(): Promise<void> {
		return new Promise((resolve) => {
			const stop = this.#tabSync.listen((news) => {
				if (news.kind === 'handedOver' && news.to === this.#tab) end();
			});
			const timer = setTimeout(end, patienceMilliseconds);
			function end() {
				clearTimeout(timer);
				stop();
				resolve();
			}
		});
	}

	#wait(): void {
		if (this.#isStopped) return;
		this.#waiting = new AbortController();
		void this.#ask({ signal: this.#waiting.signal });
	}

	/** @returns Whether the lock was got; it is held then until it is released or taken. */
	#ask(options: LockOptions): Promise<boolean> {
		return new Promise((resolve) => {
			const held = this.#locks?.request(this.#name, options, (lock) => {
				if (!lock || this.#isStopped) return resolve(false);
				const kept = new Promise<void>((release) => (this.#release = release));
				void this.#duties.lead().then(() => resolve(true));
				return kept;
			});
			held?.catch((problem: unknown) => {
				const isTaken = problem instanceof DOMException && problem.name === 'AbortError';
				if (!isTaken) throw problem;
				resolve(false);
				if (!this.#release) return;
				// Another tab has taken it.
				this.#release = undefined;
				this.#duties.follow();
				this.#wait();
			});
		});
	}
}

/** Whether any tab, this one too, has the right to write an assessment at present. */
export async function isBeingWritten(id: string): Promise<boolean> {
	const locks = globalThis.navigator?.locks as LockManager | undefined;
	const held = (await locks?.query())?.held ?? [];
	return held.some(({ name }) => name === `csirt-self-assessment ${id}`);
}
