import { decryptPart, openPart, type CameBack } from '$lib/storage/parts/openPart';

/** How far the reading of a chosen file has come. */
export type PartState =
	| { status: 'reading' }
	/** `isWrong`: the last passphrase did not open it. */
	| { status: 'locked'; bytes: Uint8Array; isWrong: boolean }
	| CameBack;

/** A file that the person has chosen, on its way to being a part. Nothing is kept of it. */
export class PartReading {
	readonly name: string;
	#state = $state.raw<PartState>({ status: 'reading' });
	/** Of decrypting, from 0 to 1; undefined while nothing is decrypted. */
	#done = $state<number>();

	constructor(file: File) {
		this.name = file.name;
		void this.#open(file);
	}

	get state(): PartState {
		return this.#state;
	}

	get done(): number | undefined {
		return this.#done;
	}

	async #open(file: File): Promise<void> {
		const opened = await openPart(file);
		this.#state =
			opened.status === 'encrypted'
				? { status: 'locked', bytes: opened.bytes, isWrong: false }
				: opened;
	}

	async unlock(passphrase: string): Promise<void> {
		if (this.#state.status !== 'locked' || this.#done !== undefined) return;
		const { bytes } = this.#state;
		this.#done = 0;
		try {
			const opened = await decryptPart(bytes, passphrase, (done) => (this.#done = done));
			const mayTryAgain = opened.status === 'refused' && opened.reason === 'cannotDecrypt';
			this.#state = mayTryAgain ? { status: 'locked', bytes, isWrong: true } : opened;
		} catch (problem) {
			this.#state = { status: 'refused', reason: 'unreadable', detail: String(problem) };
		}
		this.#done = undefined;
	}
}
