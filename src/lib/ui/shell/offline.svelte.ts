/**
 * Whether this browser has put the product by. `waiting`: it is about to. `refused`: it could not, for
 * example because it does not trust the server's certificate.
 */
type OfflineStatus = 'waiting' | 'kept' | 'refused';

/** What is known of it in this visit: one for all pages, since one worker serves them all. */
class Offline {
	#status = $state<OfflineStatus>('waiting');

	get status(): OfflineStatus {
		return this.#status;
	}

	/** What has been put by once stays, whatever becomes of a later version. */
	found(status: OfflineStatus): void {
		if (this.#status !== 'kept') this.#status = status;
	}
}

export const offline = new Offline();
