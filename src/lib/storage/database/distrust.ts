const channel =
	typeof BroadcastChannel === 'undefined'
		? undefined
		: new BroadcastChannel('csirt-self-assessment store');

/** Tells the other tabs that a write failed, so that none goes on in the same files. */
export function tellDistrust(): void {
	channel?.postMessage('distrust');
}

/** Calls `hear` when a write has failed in another tab. */
export function onOthersDistrust(hear: () => void): void {
	channel?.addEventListener('message', hear);
}
