import type { FillInProblem } from '$lib/documents/fillIn/readItem';
import { maxFileBytes, refused } from '$lib/storage/files/readJson';
import { decryptPart, openPart, type CameBack } from '$lib/storage/parts/openPart';

/** How far the reading of a chosen file has come. */
type PartState =
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

	/** Cells of a workbook that were not taken. */
	#problems = $state.raw<readonly FillInProblem[]>([]);

	get problems(): readonly FillInProblem[] {
		return this.#problems;
	}

	get state(): PartState {
		return this.#state;
	}

	get done(): number | undefined {
		return this.#done;
	}

	async #open(file: File): Promise<void> {
		if (await isZip(file)) return this.#openWorkbook(file);
		const opened = await openPart(file);
		this.#state =
			opened.status === 'encrypted'
				? { status: 'locked', bytes: opened.bytes, isWrong: false }
				: opened;
	}

	async #openWorkbook(file: File): Promise<void> {
		try {
			if (file.size > maxFileBytes) throw new RangeError(`${file.size} bytes`);
			const { readFillIn } = await import('$lib/documents/fillIn/readFillIn');
			const read = await readFillIn(new Uint8Array(await file.arrayBuffer()));
			if (read.status === 'part') this.#problems = read.problems;
			this.#state = read;
		} catch (problem) {
			const isLarge = problem instanceof RangeError;
			this.#state = refused(isLarge ? 'tooLarge' : 'unreadable', String(problem));
		}
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

/** A workbook is a ZIP file, whatever its name says. */
async function isZip(file: File): Promise<boolean> {
	const start = await file
		.slice(0, 2)
		.text()
		.catch(() => '');
	return start === 'PK';
}
