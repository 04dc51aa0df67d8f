import { createContext } from 'svelte';
import type { Assessment } from '$lib/data/assessment';
import { newId } from '$lib/data/newId';
import type { MergedFrom } from '$lib/storage/assessments/changeLog';
import type { UnreadableRecord } from '$lib/storage/assessments/loadAll';
import type { Deleted } from '$lib/storage/assessments/trash';
import { languageChosen } from '$lib/storage/database/languageNote';
import { onOutdated } from '$lib/storage/database/ownDatabase';
import { patienceMilliseconds, within } from '$lib/storage/database/patience';
import type { Persistence } from '$lib/storage/database/persistence';
import { storageErrorCode, type StorageErrorCode } from '$lib/storage/database/storageError';
import { connectTabSync, type TabSync } from '$lib/storage/tabs/tabSync';
import { language } from '$lib/wording/language';
import { AssessmentEditor } from './assessmentEditor.svelte';
import { AssessmentList } from './assessmentList.svelte';
import { AssessmentRepository } from './assessmentRepository.svelte';
import { CurrentAssessment } from './currentAssessment.svelte';
import { DiskFollower } from './diskFollower';
import { emptyAssessment } from './emptyAssessment';
import type { Opened } from './opened';
import { StoreState } from './storeState.svelte';
import { Trash } from './trash.svelte';

/** All assessments of this browser, and the one that is open. */
export class AssessmentLibrary {
	/** What there is to say about the copies, and about what does not answer. */
	readonly store: StoreState;
	/** Why IndexedDB did not let itself be read when the visit began, if it did not. */
	readonly storageError: StorageErrorCode | undefined;
	readonly #list: AssessmentList;
	readonly #trash = new Trash();
	readonly #repository: AssessmentRepository;
	readonly #tabSync: TabSync;
	readonly #current: CurrentAssessment;
	readonly #disk: DiskFollower;

	constructor(opened: Opened, tabSync: TabSync = connectTabSync()) {
		this.#tabSync = tabSync;
		this.storageError = opened.status === 'refused' ? storageErrorCode(opened.problem) : undefined;
		const found = opened.status === 'works' ? opened.found : undefined;
		this.store = new StoreState(() => void this.readAnew());
		this.#repository = new AssessmentRepository(tabSync, {
			assessmentOf: (id) => this.#list.open(id).assessment,
			all: () => this.assessments,
			known: (id) => this.#current.known(id),
			isTaken: (id) => this.#current.isTaken(id),
			reload: (id) => void this.#disk.reload(this.#list.open(id))
		});
		this.#list = new AssessmentList(found, (one) => this.#begin(one));
		this.#disk = new DiskFollower(
			this.#list,
			(id) => this.storageWorks && this.#repository.isStored(id),
			() => this.#repository.storeAnew(),
			(id) => this.#current.drop(id)
		);
		this.#current = new CurrentAssessment(this.#list, tabSync, this.#disk);
		const open = this.#list.get(found?.openId ?? '') ?? this.#list.handles[0];
		if (open) this.#current.show(open.open());
		// Only where pages are made when the product is built: no browser needs to know of it.
		else if (import.meta.env.SSR && opened.status === 'blank') {
			this.#current.showUnstored(this.#list.add(opened.assessment).id);
		}
		const chosen = languageChosen(found?.language);
		if (chosen) language.use(chosen);
		tabSync.listen((news) => void this.#disk.hear(news));
		onOutdated(() => this.#current.stopWriting());
	}

	/** Whether IndexedDB let itself be read when the visit began. */
	get storageWorks(): boolean {
		return this.storageError === undefined;
	}

	/** The assessment that the pages show. */
	get editor(): AssessmentEditor | undefined {
		return this.#current.editor;
	}

	/** Whether any assessment holds something that is not on the disk. */
	get hasUnsaved(): boolean {
		return this.#list.handles.some(({ isUnsaved }) => isUnsaved);
	}

	/** All assessments as they stand now, as far as they are read; see {@link readOthers}. */
	get assessments(): readonly Assessment[] {
		return this.#list.handles.map(({ assessment }) => assessment);
	}

	/** Records that are there and cannot be read, as far as they are known. */
	get unreadable(): readonly UnreadableRecord[] {
		return this.#list.unreadable;
	}

	/** Reads the assessments that the visit did not begin with, once. */
	readOthers(): Promise<void> {
		return this.#list.readOthers();
	}

	/** Whether a newer version of the product, in another tab, has taken the store over. */
	get isOutdated(): boolean {
		return this.#current.isOutdated;
	}

	/** What was deleted and can be brought back; see {@link readDeleted}. */
	get deleted(): readonly Deleted[] {
		return this.#trash.all;
	}

	/** Whether the browser has promised to keep the store, where it was asked in this visit. */
	get persistence(): Persistence | undefined {
		return this.#repository.persistence;
	}

	/** Writes whatever is not on the disk yet. @returns Whether all of it is now. */
	async flush(): Promise<boolean> {
		const unsaved = this.#list.handles.filter(({ isUnsaved }) => isUnsaved);
		await Promise.all(unsaved.map(({ editor }) => editor?.retry()));
		return !this.hasUnsaved;
	}

	/** Starts an empty assessment and opens it. */
	async create(title: string): Promise<void> {
		await this.add(emptyAssessment(title));
	}

	/**
	 * Takes an assessment in beside the others and opens it. One whose id is there already, or among what
	 * was deleted, comes in as a copy: nothing is written over, and no two histories are mixed.
	 */
	async add(assessment: Assessment): Promise<void> {
		await this.readOthers();
		await this.readDeleted();
		const { id } = assessment;
		const isThere = this.#list.get(id) !== undefined || this.#trash.of(id) !== undefined;
		const added = isThere ? { ...assessment, id: newId() } : assessment;
		this.#repository.expect(added.id);
		const editor = this.#list.add(added);
		// A refusal shows in the editor's status. A store that does not answer must keep nobody from filling in.
		await within(editor.retry(), patienceMilliseconds).catch(() => {});
		if (editor.status === 'failed' && this.#repository.isAnothers(added.id)) {
			this.#list.drop(added.id);
			return this.add({ ...assessment, id: newId() });
		}
		if (editor.status === 'saved') this.#current.show(editor);
		else this.#current.showUnstored(added.id);
	}

	/**
	 * Puts another state in the place of an assessment that is here; the present one is kept in its
	 * history. Opens it.
	 *
	 * @param cause An earlier state put back, one from a file, or one with what came back merged in.
	 * @throws InUseError if another tab writes it. What storage throws; nothing has changed then.
	 */
	async replace(
		next: Assessment,
		cause: 'putBack' | 'replaced' | MergedFrom = 'replaced'
	): Promise<void> {
		const editor = this.#list.open(next.id);
		await this.#current.refuseIfElsewhere(editor);
		if (!(await this.flush())) throw new RangeError(`${next.id} is not saved yet`);
		const { replaceAssessment } = await import('$lib/storage/assessments/replaceAssessment');
		const at = new Date().toISOString();
		await replaceAssessment(cause === 'putBack' ? { ...next, changedAt: at } : next, cause, at);
		await this.#disk.reload(editor);
		this.#tabSync.tell({ kind: 'changed', id: next.id });
		await this.open(next.id);
	}

	/** Opens another assessment: what shows it as open is true for the next visit, too. */
	async open(id: string): Promise<void> {
		await this.#current.open(this.#list.open(id));
	}

	/** Lets this tab write the open assessment in the place of the one that does. */
	async takeOver(): Promise<void> {
		await this.#current.takeOver();
	}

	/** What was deleted last in this visit; it can be brought back. */
	get removed(): Deleted | undefined {
		return this.#trash.latest;
	}

	/** Puts an assessment out of the way, or back into the list. */
	archive(id: string, isArchived: boolean): void {
		this.#list.open(id).archive(isArchived);
	}

	/**
	 * Brings a deleted assessment back, with its history, and opens it where none is open.
	 *
	 * @param key The key of the deletion.
	 * @returns The id under which it is back.
	 * @throws What storage throws.
	 */
	async restore(key: string): Promise<string> {
		const id = await this.#disk.listed(() => this.#trash.giveBack(key));
		await this.#disk.readList();
		this.#tabSync.tell({ kind: 'listed' });
		if (!this.editor) await this.open(id);
		return id;
	}

	/**
	 * Takes an assessment out of the list and opens the next, if there is one. It can be brought back.
	 *
	 * @throws InUseError if another tab writes it. What storage throws.
	 */
	async remove(id: string): Promise<void> {
		await this.readOthers();
		const editor = this.#list.open(id);
		await this.#current.refuseIfElsewhere(editor);
		await editor.retry();
		await this.#disk.listed(() => this.#trash.take(id));
		await this.#current.drop(id);
		this.#tabSync.tell({ kind: 'listed' });
	}

	/** Deletes for good what was deleted before. @throws What storage throws. */
	async forget(key: string): Promise<void> {
		await this.#trash.forget(key);
		this.#tabSync.tell({ kind: 'listed' });
	}

	/** Reads what was deleted and can be brought back. */
	async readDeleted(): Promise<void> {
		if (this.storageWorks) await this.#trash.read();
	}

	/**
	 * Takes over what the disk holds by now: something came back from a copy, or the browser has brought this
	 * very page back, which has heard nothing of other tabs meanwhile.
	 */
	readAnew(): Promise<void> {
		return this.#disk.readAnew();
	}

	#begin(assessment: Assessment): AssessmentEditor {
		const editor = new AssessmentEditor(
			assessment,
			this.#repository.save,
			this.#repository.isStored(assessment.id)
		);
		editor.setFollowing(this.isOutdated);
		return editor;
	}
}

export const [getLibrary, setLibrary] = createContext<AssessmentLibrary>();
