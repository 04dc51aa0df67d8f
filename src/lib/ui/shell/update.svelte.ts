import { offline } from './offline.svelte';

/**
 * How this tab stands to the newest version. `waiting`: one has been put by and can take over.
 * `tookOver`: another tab's person has asked for it, and this tab is still the version before.
 */
type UpdateStatus = 'none' | 'waiting' | 'tookOver';

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

	/**
	 * Has the browser keep the product, and looks out for new versions. On plain http and from a file
	 * nothing can be kept.
	 *
	 * Not before the first page is there: putting everything by makes a slow device slower still.
	 *
	 * @param workerHref Undefined where there is no worker.
	 */
	async watch(workerHref: string | undefined): Promise<void> {
		if (workerHref === undefined) return;
		// Missing on plain http, and in private windows of some browsers.
		if (!('serviceWorker' in navigator)) return offline.found('refused');
		const workers = navigator.serviceWorker;
		if (workers.controller) offline.found('kept');
		// On the very first visit the first version takes over, which is no news.
		let isServed = workers.controller !== null;
		workers.addEventListener('controllerchange', () => {
			if (isServed || this.#isWanted) this.#status = 'tookOver';
			isServed = true;
		});

		try {
			const registered: ServiceWorkerRegistration | undefined = await workers.register(
				trusted(workerHref)
			);
			// Where workers are turned off some browsers answer, and with nothing.
			if (!registered) return offline.found('refused');
			followFirst(registered);
		} catch (problem) {
			console.error('the browser keeps no worker', problem);
			return offline.found('refused');
		}
		// Never, where nothing could be put by.
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

/** Hears what becomes of the very first version that is put by. */
function followFirst({ active, installing }: ServiceWorkerRegistration): void {
	if (active) return offline.found('kept');
	installing?.addEventListener('statechange', () => {
		if (installing.state === 'activated') offline.found('kept');
		if (installing.state === 'redundant') offline.found('refused');
	});
}

interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: (address: string) => string }
	): { createScriptURL(address: string): string };
}

/** The worker's address in the form that the page's security policy asks for, where a browser knows it. */
function trusted(workerHref: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	const policy = trustedTypes?.createPolicy('csirt-worker', { createScriptURL: (href) => href });
	return policy?.createScriptURL(workerHref) ?? workerHref;
}
