import { createContext } from 'svelte';
import type { Assessment } from '$lib/data/assessment';
import { newId } from '$lib/data/newId';
import type { Language } from '$lib/data/language';
import { keepLanguage, openAssessment } from '$lib/storage/assessments/assessmentStore';
import type { MergedFrom } from '$lib/storage/assessments/changeLog';
import { noteLanguage } from '$lib/storage/database/languageNote';
import { onOutdated } from '$lib/storage/database/ownDatabase';
import type { Deleted } from '$lib/storage/assessments/trash';
import type { Revision } from '$lib/storage/assessments/revisions';
import { loadAssessment, type UnreadableRecord } from '$lib/storage/assessments/loadAll';
import type { FirstFound } from '$lib/storage/assessments/loadFirst';
import { patienceMilliseconds, within } from '$lib/storage/database/patience';
import type { Persistence } from '$lib/storage/database/persistence';
import { connectTabSync, type News, type TabSync } from '$lib/storage/tabs/tabSync';
import { storageErrorCode, type StorageErrorCode } from '$lib/storage/database/storageError';
import { EditLock, isBeingWritten } from '$lib/storage/tabs/editLock';
import { Trash } from './trash.svelte';
import { AssessmentRepository } from './assessmentRepository.svelte';
import { language } from '$lib/wording/language';
import type { AssessmentHandle } from './assessmentHandle.svelte';
import { AssessmentEditor } from './assessmentEditor.svelte';
import { AssessmentList } from './assessmentList.svelte';
import { StoreState } from './storeState.svelte';

/**
 * What the browser's storage gave at the start of the visit. `blank` where a page is made when the product is
 * built: there it shows an assessment without answers, in which nothing can be done.
 */
export type Opened =
	| { status: 'works'; found: FirstFound }
	| { status: 'refused'; problem: unknown }
	| { status: 'blank'; assessment: Assessment };

/** Thrown where an assessment is being written in another tab, and must not be touched from here. */
export class InUseError extends Error {
	override readonly name = 'InUseError';
}

/** All assessments of this browser, and the one that is open. */
export class AssessmentLibrary {
	/** What there is to say about the copies, and about what does not answer. */
	readonly store: StoreState;
	/** Why IndexedDB did not let itself be read when the visit began, if it did not. */
	readonly storageError: StorageErrorCode | undefined;
	readonly #list: AssessmentList;
	readonly #trash = new Trash();
	#openId = $state<string>();
	#isOutdated = $state(false);
	readonly #repository: AssessmentRepository;
	readonly #tabSync: TabSync;
	/** The right to write the open assessment. */
	#editLock: EditLock | undefined;

	constructor(opened: Opened, tabSync: TabSync = connectTabSync()) {
		this.#tabSync = tabSync;
		this.storageError = opened.status === 'refused' ? storageErrorCode(opened.problem) : undefined;
		const found = opened.status === 'works' ? opened.found : undefined;
		this.store = new StoreState(() => void this.readAnew());
		this.#repository = new AssessmentRepository(tabSync, {
			assessmentOf: (id) => this.#list.open(id).assessment,
			all: () => this.assessments,
			known: (id) => (this.#editLock?.id === id ? this.#editLock.known : undefined)
		});
		this.#list = new AssessmentList(found, (one) => this.#begin(one));
		const open = this.#list.get(found?.openId ?? '') ?? this.#list.handles[0];
		if (open) this.#show(open.open());
		else if (opened.status === 'blank') this.#openId = this.#list.add(opened.assessment).id;
		if (found?.language) language.use(found.language);
		if (found) noteLanguage(found.language);
		tabSync.listen((news) => void this.#hear(news));
		onOutdated(() => this.#stopWriting());
	}

	/** Whether IndexedDB let itself be read when the visit began. */
	get storageWorks(): boolean {
		return this.storageError === undefined;
	}

	/** The assessment that the pages show. */
	get editor(): AssessmentEditor | undefined {
		return this.#openId === undefined ? undefined : this.#list.get(this.#openId)?.editor;
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
		return this.#isOutdated;
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
		const { emptyAssessment } = await import('./newAssessment');
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
		// A refusal shows in the editor's status, and the next change tries again.
		// A store that does not answer must not keep anyone from filling in.
		await within(editor.retry(), patienceMilliseconds).catch(() => {});
		if (editor.status === 'saved') this.#show(editor);
		else this.#openId = added.id;
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
		await this.#refuseIfElsewhere(editor);
		if (!(await this.flush())) throw new RangeError(`${next.id} is not saved yet`);
		const { replaceAssessment } = await import('$lib/storage/assessments/replaceAssessment');
		const at = new Date().toISOString();
		await replaceAssessment(cause === 'putBack' ? { ...next, changedAt: at } : next, cause, at);
		await this.#reload(editor);
		this.#tabSync.tell({ kind: 'changed', id: next.id });
		await this.open(next.id);
	}

	/** The earlier states of an assessment, the latest first. @throws What storage throws. */
	async history(id: string): Promise<readonly Revision[]> {
		const { revisionsOf } = await import('$lib/storage/assessments/revisions');
		return this.storageWorks ? revisionsOf(id) : [];
	}

	/** Opens the example, fetching it when it is wanted for the first time. */
	async tryExample(): Promise<void> {
		await this.readOthers();
		const there = this.assessments.find(({ example }) => example);
		if (there) return this.open(there.id);
		const { exampleAssessment } = await import('../cases/exampleAssessment');
		const now = new Date().toISOString();
		const id = newId();
		await this.add({ ...exampleAssessment, id, createdAt: now, changedAt: now });
	}

	/** Opens another assessment: what shows it as open is true for the next visit, too. */
	async open(id: string): Promise<void> {
		const editor = this.#list.open(id);
		await this.#remember(id);
		this.#show(editor);
	}

	async #remember(id: string): Promise<void> {
		await openAssessment(id).catch((problem: unknown) => {
			// It opens; only the next visit will open another one.
			console.error('could not remember which assessment is open', problem);
		});
	}

	/** Lets this tab write the open assessment in the place of the one that does. */
	async takeOver(): Promise<void> {
		await this.#editLock?.takeOver();
	}

	/** What was deleted last in this visit; it can be brought back. */
	get removed(): Deleted | undefined {
		return this.#trash.latest;
	}

	/** Copies an assessment for another year: the answers carried over, each to be confirmed. */
	async duplicate(id: string, title: string): Promise<void> {
		const { nextAssessment } = await import('./newAssessment');
		await this.add(nextAssessment(this.#list.open(id).assessment, title));
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
		const id = await this.#listed(() => this.#trash.giveBack(key));
		await this.#readList();
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
		await this.#refuseIfElsewhere(editor);
		await editor.retry();
		await this.#listed(() => this.#trash.take(id));
		await this.#drop(id);
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

	/** Switches the language of the pages and keeps the choice. */
	async speak(chosen: Language): Promise<void> {
		language.use(chosen);
		noteLanguage(chosen);
		await keepLanguage(chosen).catch((problem: unknown) => {
			// The pages have switched; only the next visit will open in the other language.
			console.error('could not keep the language', problem);
		});
	}

	/** From now on nothing can be changed here: the store has another form, for which this is too old. */
	#stopWriting(): void {
		this.#isOutdated = true;
		void this.#editLock?.leave();
		this.#list.handles.forEach(({ editor }) => editor?.setFollowing(true));
	}

	#begin(assessment: Assessment): AssessmentEditor {
		const editor = new AssessmentEditor(
			assessment,
			this.#repository.save,
			this.#repository.isStored(assessment.id)
		);
		editor.setFollowing(this.#isOutdated);
		return editor;
	}

	#show(editor: AssessmentEditor): void {
		this.#openId = editor.id;
		if (this.#editLock?.id === editor.id) return;
		void this.#editLock?.leave();
		editor.setFollowing(this.#isOutdated);
		this.#editLock = new EditLock(editor.id, this.#tabSync, {
			lead: async () => {
				// Another tab may have written until just now.
				await this.#reload(editor);
				editor.setFollowing(false);
			},
			follow: () => editor.setFollowing(true),
			flush: () => editor.retry()
		});
	}

	async #refuseIfElsewhere(editor: AssessmentEditor): Promise<void> {
		const isHere = this.#editLock?.id === editor.id;
		const isElsewhere = isHere ? editor.isFollowing : await isBeingWritten(editor.id);
		if (isElsewhere) throw new InUseError(`${editor.id} is being written in another tab`);
	}

	async #hear(news: News): Promise<void> {
		if (news.kind === 'listed') await this.#readList();
		if (news.kind !== 'changed') return;
		const changed = this.#list.get(news.id);
		if (changed) await this.#reload(changed);
	}

	/** Shows what the disk holds of an assessment. */
	async #reload(shown: Pick<AssessmentHandle, 'id' | 'show'>): Promise<void> {
		if (!this.storageWorks || !this.#repository.isStored(shown.id)) return;
		try {
			const stored = await loadAssessment(shown.id);
			if (stored) shown.show(stored);
		} catch (problem) {
			// That a newer version has the store is said on the page.
			if (storageErrorCode(problem) !== 'newer') {
				console.error('could not read what another tab has changed', problem);
			}
		}
	}

	/** Takes over which assessments there are. One with something unsaved stays. */
	async #readList(): Promise<void> {
		for (const id of await this.#list.refresh()) await this.#drop(id);
	}

	/** Changes the list. A store may have taken what a copy of it has refused: the list says so then. */
	async #listed<Result>(change: () => Promise<Result>): Promise<Result> {
		try {
			return await change();
		} catch (problem) {
			await this.#readList().catch(() => {});
			throw problem;
		}
	}

	/**
	 * Takes over what the disk holds by now: something came back from a copy, or the browser has brought this
	 * very page back, which has heard nothing of other tabs meanwhile.
	 */
	async readAnew(): Promise<void> {
		await this.#readList();
		for (const shown of this.#list.handles) await this.#reload(shown);
	}

	async #drop(id: string): Promise<void> {
		this.#list.drop(id);
		if (this.#openId !== id) return;
		await this.#editLock?.leave();
		this.#editLock = undefined;
		const next = this.#list.handles[0];
		if (next) {
			// At once: there is nothing else to be shown meanwhile.
			this.#show(next.open());
			await this.#remember(next.id);
		} else this.#openId = undefined;
	}
}

export const [getLibrary, setLibrary] = createContext<AssessmentLibrary>();
