import { newId } from '$lib/data/newId';
import type { WhichReading, Transcription, TypedItem } from '$lib/data/editions/transcription';
import { withField } from '$lib/engine/transcription/differences';
import {
	changeTranscription,
	keepTranscription,
	loadTranscriptions,
	putBackTranscription,
	removeTranscription
} from '$lib/storage/transcriptions/transcriptionStore';
import { StorageError } from '$lib/storage/database/storageError';
import { isoDay } from '$lib/wording/format';
import type { SaveStatus } from '../state/saveQueue.svelte';

type Change = (transcription: Transcription) => Transcription;

/** The transcriptions of this browser, and the one that is open. Every change is stored at once. */
export class Desk {
	#all = $state.raw<readonly Transcription[]>([]);
	#openId = $state<string>();
	#status = $state<SaveStatus>('saved');
	#unreadable = $state(0);
	#isGone = $state(false);
	/** Changes that are not on the disk yet, in their order: one transaction writes all of them. */
	#waiting: { id: string; change: Change }[] = [];
	#writing: Promise<void> | undefined;

	get all(): readonly Transcription[] {
		return this.#all;
	}

	get open(): Transcription | undefined {
		return this.#all.find(({ id }) => id === this.#openId);
	}

	get status(): SaveStatus {
		return this.#status;
	}

	/** Whether the open one was deleted in another tab. */
	get isGone(): boolean {
		return this.#isGone;
	}

	/** Number of records that are here and cannot be read. */
	get unreadable(): number {
		return this.#unreadable;
	}

	async load(): Promise<void> {
		const found = await loadTranscriptions();
		this.#all = found.transcriptions;
		this.#unreadable = found.unreadable.length;
	}

	/** Takes in what other tabs have typed; nothing while something of this one is not on the disk. */
	async refresh(): Promise<void> {
		if (this.#waiting.length > 0 || this.#writing) return;
		const { transcriptions } = await loadTranscriptions();
		if (this.#waiting.length > 0 || this.#writing) return;
		const open = this.open;
		const isGone = open !== undefined && !transcriptions.some(({ id }) => id === open.id);
		this.#isGone = isGone;
		// What was deleted elsewhere stays on the screen, to be saved as a file.
		this.#all = isGone ? [open, ...transcriptions] : transcriptions;
	}

	show(id: string | undefined): void {
		const gone = this.#isGone ? this.#openId : undefined;
		this.#openId = id;
		if (gone === undefined) return;
		// Whoever leaves what was deleted elsewhere has let it go.
		this.#all = this.#all.filter((each) => each.id !== gone);
		this.#isGone = false;
		this.#waiting = [];
		this.#status = 'saved';
	}

	/** Keeps a new one, under another id where there is one with its own. @returns Whether there was. */
	async add(transcription: Transcription): Promise<boolean> {
		const isThere = this.#all.some(({ id }) => id === transcription.id);
		const added = isThere ? { ...transcription, id: newTranscriptionId() } : transcription;
		await keepTranscription(added);
		this.#all = [added, ...this.#all];
		this.#openId = added.id;
		return isThere;
	}

	async remove(id: string): Promise<void> {
		await removeTranscription(id);
		this.#all = this.#all.filter((each) => each.id !== id);
		if (this.#openId === id) this.#openId = undefined;
	}

	/** Types into a field of an item. */
	type(item: string, reading: WhichReading, fields: Readonly<Record<string, string>>): void {
		const on = isoDay(new Date());
		this.change((transcription) => {
			const before = transcription[reading][item] ?? emptyItem(transcription, reading, on);
			const typed = Object.entries(fields).reduce(
				(merged, [field, text]) => withField(merged, field, text),
				before
			);
			const items = { ...transcription[reading], [item]: { ...typed, on } };
			return { ...transcription, [reading]: items };
		});
	}

	/** Says what the numbers of an item are. */
	count(item: string, reading: WhichReading, unit: TypedItem['unit']): void {
		const on = isoDay(new Date());
		this.change((transcription) => {
			const before = transcription[reading][item] ?? emptyItem(transcription, reading, on);
			const items = { ...transcription[reading], [item]: { ...before, unit } };
			return { ...transcription, [reading]: items };
		});
	}

	/** Settles what the two readers have typed differently. */
	settle(item: string, field: string, text: string): void {
		this.change((transcription) => ({
			...transcription,
			settled: {
				...transcription.settled,
				[item]: { ...transcription.settled[item], [field]: text }
			}
		}));
	}

	/** Changes the open one, on the screen at once and on the disk right after. */
	change(change: Change): void {
		const id = this.#openId;
		if (id === undefined) return;
		const stamped: Change = (transcription) => ({
			...change(transcription),
			changedAt: new Date().toISOString()
		});
		this.#all = this.#all.map((each) => (each.id === id ? stamped(each) : each));
		this.#waiting.push({ id, change: stamped });
		this.#status = 'saving';
		this.#writing ??= this.#write();
	}

	/**
	 * Puts an earlier state in the place of the present one.
	 *
	 * @throws RangeError while something is not on the disk yet. What storage throws; nothing has changed then.
	 */
	async putBack(state: Transcription): Promise<void> {
		await this.#writing;
		if (this.#waiting.length > 0) throw new RangeError(`${state.id} is not saved yet`);
		const back = await putBackTranscription(state, new Date().toISOString());
		// What was typed meanwhile is written after it.
		const typed = this.#waiting.filter(({ id }) => id === back.id);
		const now = typed.reduce((changed, { change }) => change(changed), back);
		this.#all = this.#all.map((each) => (each.id === back.id ? now : each));
	}

	/** What is on the disk holds what other tabs have typed too; what is typed meanwhile comes on top. */
	#takeIn(stored: Transcription): void {
		const later = this.#waiting.filter(({ id }) => id === stored.id);
		const now = later.reduce((changed, { change }) => change(changed), stored);
		this.#all = this.#all.map((each) => (each.id === now.id ? now : each));
	}

	async #write(): Promise<void> {
		try {
			while (this.#waiting.length > 0) {
				const [first] = this.#waiting;
				if (!first) break;
				const same = this.#waiting.filter(({ id }) => id === first.id);
				const stored = await changeTranscription(first.id, (before) =>
					same.reduce((changed, { change }) => change(changed), before)
				);
				// Only now: what failed is tried again with the next change.
				this.#waiting = this.#waiting.filter((each) => !same.includes(each));
				this.#takeIn(stored);
			}
			this.#status = 'saved';
		} catch (problem) {
			console.error('the transcription could not be saved', problem);
			this.#status = 'failed';
			this.#isGone = problem instanceof StorageError && problem.code === 'gone';
		} finally {
			this.#writing = undefined;
		}
	}
}

/** What a number without a sign is goes on from the item before. */
function emptyItem(transcription: Transcription, reading: WhichReading, on: string): TypedItem {
	const last = Object.values(transcription[reading]).at(-1);
	return { unit: last?.unit ?? 'teams', cells: {}, base: '', page: '', note: '', on };
}

/** An id that a supplement may have, and with it all its figures. */
export function newTranscriptionId(): string {
	return `pack-${newId().slice(0, 8)}`;
}
