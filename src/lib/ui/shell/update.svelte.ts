/**
 * How this tab stands to the newest version. `waiting`: one has been put by and can take over.
 * `tookOver`: another tab's person has asked for it, and this tab is still the version before.
 */
export type UpdateStatus = 'none' | 'waiting' | 'tookOver';

/** A new version of the product, from its arrival until this tab is loaded again. */
export class Update {
	#status = $state<UpdateStatus>('none');
	#isWanted = $state(false);
	#registration: ServiceWorkerRegistration | undefined;

	get status(): UpdateStatus {
		return this.#status;
	}

	/** Whether the person has asked this tab to go over to it. */
	get isWanted(): boolean {
		return this.#isWanted;
	}

	want(isWanted: boolean): void {
		this.#isWanted = isWanted;
	}

	/** Looks out for new versions. On plain http and from a file there is nothing to look at. */
	async watch(): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		const workers = navigator.serviceWorker;
		// On the very first visit the first version takes over, which is no news.
		let isServed = workers.controller !== null;
		workers.addEventListener('controllerchange', () => {
			if (isServed || this.#isWanted) this.#status = 'tookOver';
			isServed = true;
		});

		const registration = await workers.ready;
		this.#registration = registration;
		registration.active?.postMessage('tidy');
		this.#look();
		this.#follow(registration.installing);
		registration.addEventListener('updatefound', () => this.#follow(registration.installing));
	}

	/** Tells a waiting version to take over. This tab stays what it is until it is loaded again. */
	takeOver(): void {
		this.#registration?.waiting?.postMessage('take over');
	}

	#follow(worker: ServiceWorker | null): void {
		worker?.addEventListener('statechange', () => this.#look());
	}

	#look(): void {
		if (this.#registration?.waiting) this.#status = 'waiting';
	}
}
