import type { Assessment } from '$lib/data/assessment';
import {
	decryptChosen,
	openChosen,
	openText,
	type ReadText,
	type RefusedImport
} from '$lib/storage/files/openFile';
import type { CameBack } from '$lib/storage/parts/openPart';

/** How far the reading of a chosen file has come. */
type ReadingState =
	| { status: 'none' }
	| { status: 'reading' }
	/** A passphrase is wanted; `refusal`: what came of the last one. */
	| { status: 'locked'; bytes: Uint8Array; refusal?: RefusedImport }
	| { status: 'read'; assessment: Assessment }
	| CameBack;

/** A file that the person has chosen, on its way to being an assessment. Nothing is kept of it. */
export class FileReading {
	#state = $state.raw<ReadingState>({ status: 'none' });
	/** Of decrypting, from 0 to 1; undefined while nothing is decrypted. */
	#done = $state<number>();
	readonly #read: ReadText<CameBack>;
	/** What is chosen later makes what comes of an earlier file worthless. */
	#turn = 0;

	/** @param read What a text is taken for: an assessment, unless a part is welcome, too. */
	constructor(read: ReadText<CameBack> = openText) {
		this.#read = read;
	}

	get state(): ReadingState {
		return this.#state;
	}

	get done(): number | undefined {
		return this.#done;
	}

	async open(file: Blob): Promise<void> {
		const turn = this.#begin();
		this.#state = { status: 'reading' };
		const opened = await openChosen(file, this.#read);
		if (turn !== this.#turn) return;
		this.#state =
			opened.status === 'encrypted' ? { status: 'locked', bytes: opened.bytes } : opened;
	}

	async unlock(passphrase: string): Promise<void> {
		if (this.#state.status !== 'locked') return;
		const { bytes } = this.#state;
		const turn = this.#begin();
		this.#done = 0;
		const opened = await decryptChosen(bytes, passphrase, this.#read, (done) => {
			if (turn === this.#turn) this.#done = done;
		}).catch(unreadable);
		if (turn !== this.#turn) return;
		this.#done = undefined;
		// Another passphrase may do; any other reason is for good.
		const mayTryAgain = opened.status === 'refused' && opened.reason === 'cannotDecrypt';
		this.#state = mayTryAgain ? { status: 'locked', bytes, refusal: opened } : opened;
	}

	/** Puts the file away, at any moment. */
	forget(): void {
		this.#begin();
		this.#state = { status: 'none' };
	}

	#begin(): number {
		this.#done = undefined;
		this.#turn++;
		return this.#turn;
	}
}

/** The memory was not enough, or what decrypts could not be fetched. */
function unreadable(problem: unknown): RefusedImport {
	return { status: 'refused', reason: 'unreadable', detail: String(problem) };
}
